/// How long versions take to align, how much memory, and how both grow, beside mALIGNa.
@NullMarked
package concord.bench.align;

import org.jspecify.annotations.NullMarked;
