/// English: plurals and possessives.
///
/// Lives here: [EnglishMorphology].
/// Does not: verbs, comparison; terms are nominal.
@NullMarked
package concord.morphology.english;

import org.jspecify.annotations.NullMarked;
