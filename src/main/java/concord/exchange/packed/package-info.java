/// Zipped documents that may be damaged, or bombs.
@NullMarked
package concord.exchange.packed;

import org.jspecify.annotations.NullMarked;
