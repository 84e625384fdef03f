package concord.terminology;

import java.util.List;

/// What one version of a bead does with one concept.
///
/// @param mentions where the version names the concept, nested mentions too, in order
/// @param stated how many of them stand on their own, not inside a longer term
public record Rendering(Verdict verdict, List<Mention> mentions, int stated) {

  public Rendering {
    mentions = List.copyOf(mentions);
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
