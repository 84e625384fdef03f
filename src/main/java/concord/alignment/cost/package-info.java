/// How well some segments of one text fit some segments of another, as a log-likelihood ratio.
///
/// Lives here: [LengthModel], [ShapePrior], [BreakModel], [LexicalScores] and their sum,
/// [BeadScore]. Does not: finding the best beads (`search`).
@NullMarked
package concord.alignment.cost;

import org.jspecify.annotations.NullMarked;
