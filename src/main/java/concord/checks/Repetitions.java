package concord.checks;

import concord.checks.StatementCheck.Seen;
import concord.text.Folding;
import concord.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Sentences of a statement that are said twice on one side, the source or a version, and in two
/// ways on the other.
final class Repetitions {

  /// What the source of a bead says and how one version renders it.
  record Said(int bead, Language from, Language language, String source, String text) {

    /// The source without marks, blanks and capitals.
    String bareSource() {
      return Folding.bare(from, source);
    }

    String bareText() {
      return Folding.bare(language, text);
    }
  }

  record Repeated(Said before, Said now) {}

  private record Key(Language language, String wording) {}

  private Repetitions() {}

  /// @param counts what is looked at at all
  /// @param same the side that is said again
  /// @param other the side that differs from the first time
  static List<Repeated> of(
      List<Seen> beads,
      Predicate<Said> counts,
      Function<Said, String> same,
      Function<Said, String> other) {
    var first = new HashMap<Key, Said>();
    var repeated = new ArrayList<Repeated>();
    for (int i = 0; i < beads.size(); i++) {
      var bead = beads.get(i).bead();
      if (bead.source().isEmpty()) continue;
      Language from = bead.source().get();
      String source = bead.texts().getOrDefault(from, "");
      for (Language language : Facts.speaking(bead)) {
        if (language.equals(from)) continue;
        var now = new Said(i, from, language, source, bead.texts().getOrDefault(language, ""));
        if (!counts.test(now)) continue;
        var before = first.putIfAbsent(new Key(language, same.apply(now)), now);
        if (before != null && !other.apply(before).equals(other.apply(now))) {
          repeated.add(new Repeated(before, now));
        }
      }
    }
    return repeated;
  }
}
