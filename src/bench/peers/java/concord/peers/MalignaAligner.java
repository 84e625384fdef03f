package concord.peers;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.loomchild.maligna.calculator.length.NormalDistributionCalculator;
import net.loomchild.maligna.calculator.length.counter.CharCounter;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.coretypes.CategoryDefaults;
import net.loomchild.maligna.filter.Filter;
import net.loomchild.maligna.filter.aligner.Aligner;
import net.loomchild.maligna.filter.aligner.align.hmm.viterbi.ViterbiAlgorithm;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;
import net.loomchild.maligna.filter.macro.MooreMacro;
import net.loomchild.maligna.matrix.FullMatrixFactory;

/// mALIGNa in three ways of working: segments of two texts, answered with how many beads it made of
/// them.
///
/// `full`: Gale and Church over the whole table, as OmegaT's aligner calls it. `band`: the same in
/// the narrow band of its own macro. `moore`: lengths, then words learned from what those found.
public final class MalignaAligner
    implements Function<String, BiFunction<List<String>, List<String>, Integer>> {

  @Override
  public BiFunction<List<String>, List<String>, Integer> apply(String way) {
    return (source, target) -> filter(way).apply(List.of(new Alignment(source, target))).size();
  }

  private static Filter filter(String way) {
    return switch (way) {
      case "full" ->
          new Aligner(
              new ViterbiAlgorithm(
                  new NormalDistributionCalculator(new CharCounter()),
                  CategoryDefaults.BEST_CATEGORY_MAP,
                  new FullMatrixFactory()));
      case "band" -> new GaleAndChurchMacro();
      case "moore" -> new MooreMacro();
      default -> throw new IllegalArgumentException(way);
    };
  }
}
