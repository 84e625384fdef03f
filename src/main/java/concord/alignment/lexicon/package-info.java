/// Which word translates which, learned from the texts being aligned and from what is known before.
///
/// Lives here: [CodedText], [Vocabulary], [TranslationTable], [ModelOne].
/// Does not: telling what a token is (`evidence`).
@NullMarked
package concord.alignment.lexicon;

import org.jspecify.annotations.NullMarked;
