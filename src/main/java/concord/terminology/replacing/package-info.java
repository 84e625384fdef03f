/// How a term must look in the place of another: same case, number, possessive, with its own
/// harmony and its own gender. Letters are never copied from what is replaced.
///
/// Lives here: [Replacing], one implementation per language.
/// Start reading at [Replacing].
@NullMarked
package concord.terminology.replacing;

import org.jspecify.annotations.NullMarked;
