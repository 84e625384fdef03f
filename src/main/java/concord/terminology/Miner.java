package concord.terminology;

import concord.terminology.mining.SharedWordings;
import concord.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Finds in aligned texts what a term base lacks, and what it says otherwise.
///
/// `Miner.of(recogniser, concepts::get, 2).mine(beads, () -> true)`
public interface Miner {

  /// @param recogniser of what the term base has
  /// @param leastBeads in how many beads something must stand to be found, 2 or more
  static Miner of(
      Recogniser recogniser, Function<ConceptId, Optional<Concept>> concepts, int leastBeads) {
    return new SharedWordings(recogniser, concepts, leastBeads);
  }

  /// Contradictions first, then what known concepts lack, then new ones; of each the best first.
  /// Empty when it was told to stop.
  ///
  /// @param beads each version as one text; their places in the list are their numbers
  /// @param goOn asked now and then
  List<MinedConcept> mine(List<SortedMap<Language, String>> beads, BooleanSupplier goOn);
}
