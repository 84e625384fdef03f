package concord.terminology;

import java.util.List;

/// What one version of a bead does with one concept.
///
/// @param mentions where the version names the concept, nested mentions too, in order
/// @param alone those of them that stand on their own, not inside a longer term
public record Rendering(Verdict verdict, List<Mention> mentions, List<Mention> alone) {

  public Rendering {
    mentions = List.copyOf(mentions);
    alone = List.copyOf(alone);
  }

  /// How many of the mentions stand on their own.
  public int stated() {
    return alone.size();
  }

  /// Whether a mention stands on its own.
  public boolean isStated(Mention mention) {
    return alone.contains(mention);
  }

  /// How often the version names the concept.
  public int count() {
    return mentions.size();
  }

  /// Those of its mentions that are written with a term people must not use.
  public List<Mention> deprecated() {
    return mentions.stream().filter(mention -> !mention.term().status().isAllowed()).toList();
  }
}
