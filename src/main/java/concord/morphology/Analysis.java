package concord.morphology;

import java.util.List;

/// One reading of a word form.
///
/// @param lemma the dictionary form (or stem) it may belong to, folded
/// @param tags the slots filled, in the order of the language's template: `PL`, `POSS3`, `ACC`
public record Analysis(String lemma, List<String> tags) {

  public Analysis {
    tags = List.copyOf(tags);
  }
}
