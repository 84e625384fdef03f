/// N versions of a statement into beads: which segments say the same thing.
///
/// Lives here: [Version], [Bead], [Alignment], [Aligner]; its cost, search and evaluation in
/// packages below. Does not: cutting into segments (`segmentation`), storing (`statements`). Start
/// reading at [Aligner].
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "morphology"})
package concord.alignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
