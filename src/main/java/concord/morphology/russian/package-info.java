/// Russian: a dictionary of forms, paradigms for what it lacks, and the making of forms from both.
///
/// Lives here: [RussianMorphology], [Dictionary], [Paradigms] (read from `paradigms.tsv`).
/// Does not: agreement inside a phrase (`terminology`).
/// Start reading at [RussianMorphology].
@NullMarked
package concord.morphology.russian;

import org.jspecify.annotations.NullMarked;
