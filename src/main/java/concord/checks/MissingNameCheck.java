package concord.checks;

import com.google.auto.service.AutoService;
import concord.checks.Names.Word;
import concord.terminology.Mention;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reports a name that two versions write with the same consonants, in whatever alphabet, and a
/// third does not have: Tokayev, Токаев, and nobody here.
///
/// Names that each language has its own word for (Germany, Германия) do not agree in two versions
/// and are left to the term base; so are names in Han characters.
@AutoService(Check.class)
public final class MissingNameCheck implements Check {

  private static final CheckId ID = new CheckId("missing-name");

  private static final Set<String> ALPHABETIC = Set.of("en", "kk", "ru");

  private static final int MOST_WORDS = 400;

  /// Transliterations differ (Hazard, Азар; Johnson, Джонсон): this much likeness of the sounds is
  /// enough to believe that the name is there.
  private static final double ALIKE = 0.66;

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.OMISSION;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            Language.EN,
            Map.of(
                Language.EN, "At the talks President Tokayev proposed a new route.",
                Language.RU, "На переговорах президент Токаев предложил новый маршрут.",
                Language.KK, "Келіссөзде Президент жаңа бағыт ұсынды."),
            Map.of(
                Language.EN, "At the talks President Tokayev proposed a new route.",
                Language.RU, "На переговорах президент Токаев предложил новый маршрут.",
                Language.KK, "Келіссөзде Президент Тоқаев жаңа бағыт ұсынды."),
            List.of()));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var words = new LinkedHashMap<Language, List<Word>>();
    for (Language language : Facts.speaking(bead)) {
      if (!ALPHABETIC.contains(language.primary())) continue;
      var found = namesApart(bead.texts().getOrDefault(language, ""), terms.in(language));
      if (!found.isEmpty() && found.size() <= MOST_WORDS) words.put(language, found);
    }
    if (words.size() < 3) return List.of();
    var findings = new ArrayList<Finding>();
    for (Language language : words.keySet()) {
      if (bead.source().filter(language::equals).isPresent()) continue;
      missing(bead, language, words, findings);
    }
    return findings;
  }

  /// The words of a text; those inside recognised terms name nothing by themselves: the term base
  /// knows what Центральная Азия is elsewhere.
  private static List<Word> namesApart(String text, List<Mention> mentions) {
    return Names.words(text).stream()
        .map(
            word ->
                mentions.stream().anyMatch(m -> overlap(m.span(), word.span()))
                    ? word.unsure()
                    : word)
        .toList();
  }

  private static boolean overlap(Span one, Span other) {
    return one.startUtf16() < other.endUtf16() && other.startUtf16() < one.endUtf16();
  }

  /// Names of one version that a second has too and this one has not; each once.
  private static void missing(
      BeadText bead, Language language, Map<Language, List<Word>> words, List<Finding> findings) {
    var told = new HashSet<String>();
    for (var one : words.entrySet()) {
      if (one.getKey().equals(language)) continue;
      for (Word name : one.getValue()) {
        if (!name.sure() || has(words.getOrDefault(language, List.of()), name, false)) continue;
        boolean another =
            words.entrySet().stream()
                .filter(e -> !e.getKey().equals(language) && !e.getKey().equals(one.getKey()))
                .anyMatch(e -> has(e.getValue(), name, true));
        boolean known = told.stream().anyMatch(t -> t.startsWith(name.skeleton().substring(0, 3)));
        if (!another || known || !told.add(name.skeleton())) continue;
        findings.add(finding(language, one.getKey(), name));
      }
    }
  }

  private static boolean has(List<Word> words, Word name, boolean surely) {
    return words.stream()
        .anyMatch(
            word ->
                surely
                    ? word.sure() && word.beginsLike(name)
                    : Names.likeness(word, name) >= ALIKE);
  }

  private static Finding finding(Language language, Language other, Word name) {
    return new Finding(
        ID,
        "",
        Severity.NOTE,
        language,
        new Span(0, 0),
        Optional.empty(),
        Facts.of("expected", name.text(), "other", other.tag()),
        List.of());
  }
}
