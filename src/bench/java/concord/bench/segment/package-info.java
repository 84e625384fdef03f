/// How fast running text is cut, beside ICU, the JDK and SRX.
@NullMarked
package concord.bench.segment;

import org.jspecify.annotations.NullMarked;
