package concord.terminology.matching;

import concord.morphology.Analysis;
import concord.morphology.Morphology;
import concord.morphology.Token;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Kazakh: only the last word inflects, and it is the head; what stands before it is fixed.
final class KazakhTermGrammar implements TermGrammar {

  /// A stem of each kind of ending and harmony, to try a suffix on.
  private static final List<String> STEMS =
      List.of(
          "қала", "әже", "қар", "жер", "мал", "ел", "адам", "күн", "қаз", "көз", "кітап", "мектеп");

  private static final Set<String> PARTICLES = Set.of("ақ", "ау", "ай", "мыс", "міс");

  private final Morphology morphology;
  private final UnaryOperator<String> key;

  /// @param morphology of Kazakh in Cyrillic
  /// @param key what a Cyrillic word is known by among the terms
  KazakhTermGrammar(Morphology morphology, UnaryOperator<String> key) {
    this.morphology = morphology;
    this.key = key;
  }

  @Override
  public int firstToken(Phrase citation) {
    return 0;
  }

  @Override
  public BitSet inflecting(Phrase citation) {
    var inflecting = new BitSet();
    int last = citation.size() - 1;
    if (citation.token(last).kind() == Token.Kind.WORD) inflecting.set(last);
    return inflecting;
  }

  @Override
  public Set<String> citationKeys(String word, boolean phrase) {
    String cited = morphology.citationKey(word);
    if (!phrase) return Set.of(key.apply(cited));
    // «Лу Бань шеберханалары» is the plural of «Лу Бань шеберханасы», though the one head is no
    // part
    // of the other.
    var keys = new LinkedHashSet<>(Set.of(key.apply(cited)));
    for (Analysis analysis : morphology.analyses(cited)) {
      if (!analysis.tags().equals(List.of("POSS3"))) continue;
      morphology.generate(analysis.lemma(), List.of("PL", "POSS3")).map(key).ifPresent(keys::add);
    }
    return keys;
  }

  @Override
  public boolean isParticle(Phrase text, int next) {
    return PARTICLES.contains(text.token(next).surface());
  }

  /// Abbreviations, numbers and foreign spellings take their suffix after a hyphen.
  @Override
  public boolean isEnding(Phrase text, int next) {
    if (!text.hyphenatedBefore(next)) return false;
    String ending = morphology.citationKey(text.token(next).surface());
    if (ending.length() > 12 || !text.token(next).surface().equals(ending)) return false;
    for (String stem : STEMS) {
      for (var analysis : morphology.analyses(stem + ending)) {
        if (analysis.lemma().equals(stem) && !analysis.tags().isEmpty()) return true;
      }
    }
    return false;
  }
}
