/// Reads the numbers of a text, in the numeral systems and words of four languages, and tells
/// whether two of them mean the same: `310亿`, `$31 billion`, `31 млрд`, `31 миллиард`.
///
/// Lives here: [NumberReader], [Quantity], the words per language as data files.
/// Does not: findings (`concord.checks`).
/// Start reading at [NumberReader].
@NullMarked
package concord.checks.numbers;

import org.jspecify.annotations.NullMarked;
