package concord.morphology.russian;

import concord.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Words in another case and number: from the dictionary, else by their ending.
final class Declension {

  private Declension() {}

  /// The word a reading is a form of as a term would cite it. A participle or a superlative is
  /// cited as such (объединённый, крупнейший), though the dictionary files it under another word.
  static String citation(Reading reading) {
    if (!reading.isParticiple() && !reading.isSuperlative()) return reading.foldedLemma();
    return Dictionary.shared()
        .forms(reading.lemma(), Tagset.retagged(reading, List.of("MASC", "NOM")))
        .stream()
        .findFirst()
        .map(Folding::fold)
        .orElse(reading.foldedLemma());
  }

  /// @param citation folded, in the nominative of either number
  static Optional<String> form(String citation, Collection<String> wanted) {
    var nominatives = new ArrayList<Reading>();
    for (Reading reading : Dictionary.shared().readings(citation)) {
      if (reading.isNominative() && fits(reading, wanted)) nominatives.add(reading);
    }
    // «Назарбаев»: a family name is the last thing to believe of a common word.
    nominatives.sort(java.util.Comparator.comparing(Reading::isName));
    for (Reading reading : nominatives) {
      var form = form(reading, wanted);
      if (form.isPresent()) return form;
    }
    return nominatives.isEmpty() ? guessed(citation, wanted) : Optional.empty();
  }

  /// A term cites its adjectives in the gender of its head: сианьская, of сианьский.
  private static Optional<String> guessed(String citation, Collection<String> wanted) {
    if (wanted.contains("ADJ")) {
      for (var guess : Paradigms.analyses(citation)) {
        if (guess.tags().contains("ADJ") && guess.tags().contains("NOM")) {
          return Paradigms.form(guess.lemma(), wanted);
        }
      }
    }
    return Paradigms.form(citation, wanted);
  }

  private static Optional<String> form(Reading reading, Collection<String> wanted) {
    var asked = new ArrayList<>(wanted);
    if (reading.isAdjective() && wanted.contains("ACC") && !wanted.contains("FEM")) {
      // The dictionary gives both accusatives under one tag; animacy decides.
      boolean neuter = wanted.contains("NEUT") && !wanted.contains("PL");
      asked.remove("ACC");
      asked.add(wanted.contains("ANIM") && !neuter ? "GEN" : "NOM");
    }
    if (reading.isNoun() && !wanted.contains("SG") && !wanted.contains("PL")) {
      asked.add(reading.isPlural() ? "PL" : "SG");
    }
    return usual(
        Dictionary.shared().forms(reading.lemma(), Tagset.retagged(reading, asked)), asked);
  }

  /// Of several forms the one of today's official prose: столицей, not столицею; в строе, not в
  /// строю; договоры, not договора.
  private static Optional<String> usual(List<String> forms, Collection<String> wanted) {
    String endings =
        wanted.contains("PL")
            ? wanted.contains("NOM") ? ".*[ыи]" : ".*"
            : wanted.contains("INS")
                ? ".*[^ю]|.*ью"
                : wanted.contains("PREP") ? ".*[еи]" : wanted.contains("GEN") ? ".*[^ую]" : ".*";
    return forms.stream()
        .filter(form -> form.matches(endings))
        .findFirst()
        .or(() -> forms.stream().findFirst());
  }

  private static boolean fits(Reading reading, Collection<String> wanted) {
    if (wanted.contains("NOUN")) return reading.isNoun();
    if (wanted.contains("ADJ") || wanted.contains("PTCP")) return reading.isAdjective();
    return reading.isNoun() || reading.isAdjective();
  }
}
