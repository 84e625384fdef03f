package concord.terminology;

import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.terminology.matching.CountrySigns;
import concord.text.KazakhScripts;
import concord.text.Language;
import java.util.List;
import java.util.Optional;

/// Words that are no forms of a term and yet of its stem: казахстанский, қазақстандық, Kazakhstani,
/// and 中哈 for China and Kazakhstan. What they say nobody can tell without reading, so a version
/// that has them does not lack the term.
final class Kinship {

  /// A stem shorter than this is shared by chance.
  private static final int SHORTEST_STEM = 4;

  /// How much of a word its kin must begin with; endings and suffixes are in the rest.
  private static final double SHARE = 0.7;

  private Kinship() {}

  /// The text's words that are kin to all the longer words of a term; empty when one has none.
  static Optional<String> of(Term term, Language version, String text) {
    if (version.primary().equals("zh")) return CountrySigns.naming(version, term.text(), text);
    var words = words(version, text);
    var kin = new StringBuilder();
    for (String word : words(term.language(), term.text())) {
      if (word.length() < SHORTEST_STEM) continue;
      var found = words.stream().filter(other -> isKin(word, other)).findFirst();
      if (found.isEmpty()) return Optional.empty();
      if (kin.indexOf(found.get()) < 0) kin.append(kin.isEmpty() ? "" : " ").append(found.get());
    }
    return kin.isEmpty() ? Optional.empty() : Optional.of(kin.toString());
  }

  private static boolean isKin(String word, String other) {
    int stem = Math.max(SHORTEST_STEM, (int) Math.ceil(word.length() * SHARE));
    return other.length() >= stem && word.regionMatches(0, other, 0, stem);
  }

  /// Folded; Kazakh of every script in Cyrillic.
  private static List<String> words(Language language, String text) {
    var cyrillic = KazakhScripts.isOtherScript(language) ? Language.KK : language;
    var morphology = Morphology.of(cyrillic);
    return Morphology.of(language).tokens(text).stream()
        .filter(token -> token.kind() == Token.Kind.WORD)
        .map(token -> morphology.citationKey(token.surface()))
        .toList();
  }
}
