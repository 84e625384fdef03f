package concord.peers;

import java.util.List;
import java.util.function.BiFunction;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;

/// mALIGNa's Gale and Church, which OmegaT's aligner calls: segments of two texts, answered with
// how many
/// beads it made of them.
public final class MalignaAligner implements BiFunction<List<String>, List<String>, Integer> {

  @Override
  public Integer apply(List<String> source, List<String> target) {
    return new GaleAndChurchMacro().apply(List.of(new Alignment(source, target))).size();
  }
}
