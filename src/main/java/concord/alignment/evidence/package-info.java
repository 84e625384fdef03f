/// What speaks for two segments saying the same: words, numbers, dates, names, known phrases.
///
/// Lives here: [Features] cuts a segment into the tokens that the lexicon counts; [Numbers],
/// [Phrases], [HanNames] and [WorldNames] each know one kind of evidence.
/// Does not: probabilities (`lexicon`).
@NullMarked
package concord.alignment.evidence;

import org.jspecify.annotations.NullMarked;
