/// Ways to write findings down, and where in the files they stand.
///
/// Lives here: [FindingFormat] and one class a format, [CheckedText], [Located]. To add a format: a
/// class that implements [FindingFormat] and says `@AutoService`.
/// Does not: reading statements, checking them.
@NullMarked
package concord.cli.findings;

import org.jspecify.annotations.NullMarked;
