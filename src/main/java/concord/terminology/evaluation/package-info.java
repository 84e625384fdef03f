/// How well names are found in running text nobody made for it.
///
/// Lives here: [WorldNames] (a term base of names that everybody has), [NameRecall].
/// Does not: anything the program needs while it runs.
/// Start reading at [NameRecall].
@NullMarked
package concord.terminology.evaluation;

import org.jspecify.annotations.NullMarked;
