/// Stopping long computations: [Pulse].
@NullMarked
package concord.alignment.pulse;

import org.jspecify.annotations.NullMarked;
