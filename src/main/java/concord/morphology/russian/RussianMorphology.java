package concord.morphology.russian;

import concord.morphology.Analysis;
import concord.morphology.FormMemory;
import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.text.Folding;
import concord.text.Language;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Russian by dictionary; words it lacks by their endings.
public final class RussianMorphology implements Morphology {

  private static final int LONGEST_WORD = 64;

  private final Language language;
  private final FormMemory<List<Analysis>> analyses =
      new FormMemory<>(FormMemory.FEW, RussianMorphology::analyse);
  private final FormMemory<Set<String>> keys = new FormMemory<>(FormMemory.MANY, this::findKeys);

  public RussianMorphology(Language language) {
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
    return keys.of(Folding.fold(form));
  }

  @Override
  public String citationKey(String citation) {
    return Folding.fold(citation);
  }

  @Override
  public List<Analysis> analyses(String form) {
    return analyses.of(Folding.fold(form));
  }

  /// Wants a number and a case, for adjectives also gender and animacy: `generate("всесторонний",
  /// [ADJ, NEUT, SG, GEN])`.
  @Override
  public Optional<String> generate(String citation, List<String> tags) {
    String folded = Folding.fold(citation);
    if (!isWord(folded)) return Optional.empty();
    return Declension.form(folded, tags).map(form -> Spelling.like(citation, form));
  }

  private Set<String> findKeys(String form) {
    var keys = new LinkedHashSet<String>();
    keys.add(form);
    for (Analysis analysis : analyses.of(form)) keys.add(analysis.lemma());
    return Collections.unmodifiableSet(keys);
  }

  private static List<Analysis> analyse(String form) {
    if (!isWord(form)) return List.of();
    var analyses = new LinkedHashSet<Analysis>();
    var readings = Dictionary.shared().readings(form);
    for (Reading reading : readings) {
      // The dictionary files Иванович under Иван: another name.
      if (reading.isPatronymic()) continue;
      analyses.add(new Analysis(Declension.citation(reading), reading.tags()));
    }
    if (readings.stream().allMatch(Reading::isName)) analyses.addAll(Paradigms.analyses(form));
    return List.copyOf(analyses);
  }

  private static boolean isWord(String form) {
    if (form.length() < 2 || form.length() > LONGEST_WORD) return false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c < 'а' || c > 'я') return false;
    }
    return true;
  }
}
