package concord.checks;

import com.google.auto.service.AutoService;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Mention;
import concord.terminology.Suggester;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reports a concept that one version renders by two different allowed terms.
///
/// Short forms (БРИКС beside its full name) are how good texts are written and do not count.
@AutoService(StatementCheck.class)
public final class InconsistentRenderingCheck implements StatementCheck {

  private static final CheckId ID = new CheckId("inconsistent-rendering");

  /// TBX term types that stand beside a full form.
  private static final Set<String> SHORT =
      Set.of("acronym", "abbreviation", "shortform", "initialism", "clippedterm", "variant");

  private final Suggester suggester = Suggester.standard();

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.TERMINOLOGY_USE;
  }

  @Override
  public List<StatementExample> examples() {
    var workshop =
        Concept.of(
            "luban-workshop",
            Term.preferred(Language.ZH, "鲁班工坊"),
            Term.preferred(Language.RU, "Мастерская Лу Баня"),
            Term.of(Language.RU, "Мастерская Лубань", TermStatus.ADMITTED));
    return List.of(
        new StatementExample(
            Language.ZH,
            List.of(
                Map.of(Language.ZH, "鲁班工坊已启动。", Language.RU, "Открылась Мастерская Лу Баня."),
                Map.of(
                    Language.ZH,
                    "鲁班工坊设两个专业。",
                    Language.RU,
                    "Мастерская Лубань готовит по двум профилям.")),
            List.of(
                Map.of(Language.ZH, "鲁班工坊已启动。", Language.RU, "Открылась Мастерская Лу Баня."),
                Map.of(
                    Language.ZH,
                    "鲁班工坊设两个专业。",
                    Language.RU,
                    "Мастерская Лу Баня готовит по двум профилям.")),
            List.of(workshop)));
  }

  private record Use(int bead, Mention mention) {}

  private record Key(Language language, ConceptId concept) {}

  @Override
  public List<Placed> inspect(List<Seen> beads) {
    var uses = new LinkedHashMap<Key, List<Use>>();
    for (int i = 0; i < beads.size(); i++) {
      int number = i;
      beads
          .get(i)
          .terms()
          .mentions()
          .forEach(
              (language, mentions) -> {
                for (Mention mention : mentions) {
                  if (!counts(mention.term())) continue;
                  uses.computeIfAbsent(
                          new Key(language, mention.concept()), key -> new ArrayList<>())
                      .add(new Use(number, mention));
                }
              });
    }
    var findings = new ArrayList<Placed>();
    uses.forEach((key, list) -> compare(beads, key, list, findings));
    findings.sort((a, b) -> Integer.compare(a.bead(), b.bead()));
    return findings;
  }

  private static boolean counts(Term term) {
    return term.status().isAllowed() && !SHORT.contains(term.type().toLowerCase(Locale.ROOT));
  }

  private void compare(List<Seen> beads, Key key, List<Use> uses, List<Placed> findings) {
    var counts = new LinkedHashMap<String, Integer>();
    for (Use use : uses) counts.merge(use.mention.term().text(), 1, Integer::sum);
    if (counts.size() < 2) return;
    Concept concept = beads.get(uses.get(0).bead).terms().concept(key.concept).orElse(null);
    if (concept == null) return;
    Term leading = leading(concept, key.language, uses, counts);
    for (Use use : uses) {
      if (sameWording(use.mention.term(), leading)) continue;
      String text = beads.get(use.bead).bead().texts().getOrDefault(key.language, "");
      var better = suggester.replace(key.language, text, use.mention, leading);
      findings.add(
          new Placed(
              use.bead,
              new Finding(
                  ID,
                  "",
                  Severity.NOTE,
                  key.language,
                  use.mention.span(),
                  Optional.of(concept.id()),
                  Facts.of("found", use.mention.span().of(text), "term", leading.text()),
                  List.of(new Finding.Fix(better.span(), better.text(), better.certain())))));
    }
  }

  /// The preferred term where it is used at all, else the commonest.
  private static Term leading(
      Concept concept, Language language, List<Use> uses, Map<String, Integer> counts) {
    return concept
        .preferred(language)
        .filter(term -> counts.containsKey(term.text()))
        .orElseGet(
            () ->
                uses.stream()
                    .map(use -> use.mention.term())
                    .max((a, b) -> Integer.compare(count(counts, a), count(counts, b)))
                    .orElseThrow());
  }

  private static int count(Map<String, Integer> counts, Term term) {
    return counts.getOrDefault(term.text(), 0);
  }

  /// One wording inside the other is the same term said shorter.
  private static boolean sameWording(Term one, Term other) {
    String a = one.text().toLowerCase(Locale.ROOT);
    String b = other.text().toLowerCase(Locale.ROOT);
    return a.contains(b) || b.contains(a);
  }
}
