/// What speaks for two segments saying the same: known phrases, numbers, names.
@NullMarked
package concord.alignment.evidence;

import org.jspecify.annotations.NullMarked;
