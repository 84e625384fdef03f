/// Measures alignments against beads made by people.
@NullMarked
package concord.alignment.evaluation;

import org.jspecify.annotations.NullMarked;
