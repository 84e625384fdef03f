package concord.morphology.russian;

import concord.text.Folding;
import java.util.List;

/// One reading of a form in the dictionary.
///
/// @param lemma as the dictionary spells it, with ё
/// @param tag as the dictionary writes it: `NN:Inanim:Neut:Sin:Nom`
record Reading(String lemma, String tag) {

  String foldedLemma() {
    return Folding.fold(lemma);
  }

  boolean isNoun() {
    return tag.startsWith("NN");
  }

  boolean isPatronymic() {
    return tag.startsWith("NN:Patr");
  }

  boolean isName() {
    return isPatronymic() || tag.startsWith("NN:Fam") || tag.startsWith("NN:Name");
  }

  boolean isParticiple() {
    return tag.startsWith("PT:");
  }

  boolean isSuperlative() {
    return tag.startsWith("ADJ:Sup");
  }

  boolean isAdjective() {
    return tag.startsWith("ADJ") || tag.startsWith("Ord") || isParticiple();
  }

  boolean isNominative() {
    return tag.endsWith(":Nom");
  }

  boolean isPlural() {
    return tag.contains(":PL");
  }

  /// The tags of an [concord.morphology.Analysis]: part, animacy, gender, number, case.
  List<String> tags() {
    return Tagset.tags(this);
  }
}
