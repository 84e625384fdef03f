package concord.morphology.kazakh;

import concord.morphology.Analysis;
import concord.morphology.FormMemory;
import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.text.Folding;
import concord.text.Language;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Kazakh in Cyrillic without a dictionary: a form is a form of every stem its suffixes allow.
public final class KazakhMorphology implements Morphology {

  /// Longer ones are no words; the work on a form grows with its length.
  private static final int LONGEST_WORD = 64;

  private static final Set<String> CLOSED =
      Suffixes.lines("closed.txt").stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Language language;
  private final FormMemory<Set<String>> keys =
      new FormMemory<>(FormMemory.MANY, KazakhMorphology::findKeys);
  private final FormMemory<List<Analysis>> analyses =
      new FormMemory<>(FormMemory.FEW, KazakhMorphology::analyse);

  public KazakhMorphology(Language language) {
    this.language = language;
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public List<Token> tokens(String text) {
    return Morphology.cut(text);
  }

  @Override
  public Set<String> keys(String form) {
    return keys.of(folded(form));
  }

  @Override
  public String citationKey(String citation) {
    return folded(citation);
  }

  @Override
  public List<Analysis> analyses(String form) {
    return analyses.of(folded(form));
  }

  /// Keeps the capitals of the citation; an abbreviation takes its suffix after a hyphen and its
  /// harmony from how it is read aloud, which its letters do not tell.
  @Override
  public Optional<String> generate(String citation, List<String> tags) {
    if (tags.isEmpty()) return Optional.of(citation);
    String stem = folded(citation);
    if (stem.length() != citation.length() || !isWord(stem) || isAbbreviation(citation)) {
      return Optional.empty();
    }
    return Joining.chain(stem, tags).map(form -> CitationCase.restore(citation, form));
  }

  private static Set<String> findKeys(String form) {
    if (!isWord(form) || CLOSED.contains(form)) return Set.of(form);
    var keys = new LinkedHashSet<String>();
    keys.add(form);
    for (Peeling.Chain chain : Peeling.chains(form)) {
      if (Likelihood.isPlausible(chain)) keys.addAll(chain.stems());
    }
    return Collections.unmodifiableSet(keys);
  }

  private static List<Analysis> analyse(String form) {
    if (!isWord(form)) return List.of();
    if (CLOSED.contains(form)) return List.of(new Analysis(form, List.of()));
    return Peeling.chains(form).stream()
        .sorted(Comparator.comparingInt(Likelihood::cost))
        .map(c -> new Analysis(c.root(), c.suffixes().stream().map(Suffix::tag).toList()))
        .distinct()
        .toList();
  }

  private static String folded(String form) {
    return LookAlikes.cyrillic(Folding.fold(form));
  }

  private static boolean isAbbreviation(String citation) {
    return citation.length() > 1
        && citation.chars().filter(Character::isUpperCase).count() > citation.length() / 2;
  }

  private static boolean isWord(String form) {
    if (form.length() < 2 || form.length() > LONGEST_WORD || !Sounds.hasVowel(form)) return false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c < 'а' || c > '\u04FF') return false;
    }
    return true;
  }
}
