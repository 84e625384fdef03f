/// Reading XML that may be hostile or damaged, and writing XML that is neither.
@NullMarked
package concord.exchange.xml;

import org.jspecify.annotations.NullMarked;
