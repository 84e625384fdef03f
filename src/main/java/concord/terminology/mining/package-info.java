/// Finds what ought to be in a term base, and what contradicts it, in aligned texts.
///
/// Lives here: [SharedWordings]; [Inventory] (what may be a term, one language at a time),
/// [NounPhrases] (what such a wording looks like, one class a language), [Pairing] (which of them
/// keep company), [Grouping] (what three versions or more agree on), [Disagreement] (what the term
/// base says otherwise). Does not: storing, proposing (`termbase`), reading statements
/// (`statements`). Start reading at [SharedWordings].
@NullMarked
package concord.terminology.mining;

import org.jspecify.annotations.NullMarked;
