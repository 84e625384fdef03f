/// Kazakh nominals in Cyrillic: taking suffixes off and putting them on.
///
/// Lives here: [KazakhMorphology], [Joining] (the sound rules), [Peeling] (their inverse),
/// [Suffixes] (the slots, read from `suffixes.tsv`).
/// Does not: finite verbs; derivation (-лы, -сыз, -лық make other dictionary words).
/// Start reading at [Joining].
@NullMarked
package concord.morphology.kazakh;

import org.jspecify.annotations.NullMarked;
