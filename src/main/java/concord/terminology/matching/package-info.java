/// Terms compiled for finding, and the grammar that says what of a term may vary in a text.
///
/// Lives here: [Phrase] (what counts of a text), [TermGrammar] (one per language), [TermTrie],
/// [LanguageMatcher], [Selection].
/// Does not: verdicts and suggestions (the module's root).
/// Start reading at [LanguageMatcher].
@NullMarked
package concord.terminology.matching;

import org.jspecify.annotations.NullMarked;
