/// The best and the probable beads of two texts, in time linear in their length.
///
/// Lives here: [Anchors] (where to look first), [PairSearch] with the [Lattice] it walks through:
/// [BestPath] (Viterbi) and [Paths] (forward-backward) inside a band.
/// Does not: scoring (`cost`), more than two texts (`joint`).
@NullMarked
package concord.alignment.search;

import org.jspecify.annotations.NullMarked;
