package concord.checks;

import com.google.auto.service.AutoService;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.ConceptVerdict;
import concord.terminology.Curation;
import concord.terminology.Mention;
import concord.terminology.Term;
import concord.terminology.Verdict;
import concord.terminology.VerdictJudge;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reports a concept that some version of a bead states and another leaves without its term.
///
/// Only with evidence: the source states it or, where no source is known or it is silent, as many
/// versions state it as lack it. A mention inside a longer term counts as present where it is
/// looked for, but states nothing: the longer term's rendering need not contain it. What cannot be
/// told is never reported.
@AutoService(Check.class)
public final class MissingTermCheck implements Check {

  private static final CheckId ID = new CheckId("missing-term");

  /// So many versions must name a concept equally often before another one seems to lack a mention.
  private static final int LEAST_AGREEING = 2;

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.TERMINOLOGY_RESOURCE;
  }

  @Override
  public List<Example> examples() {
    var summit =
        Concept.of(
            "china-central-asia-summit",
            Term.preferred(Language.ZH, "中国—中亚峰会"),
            Term.preferred(Language.EN, "China-Central Asia Summit"));
    var visa =
        Concept.of(
            "visa-exemption",
            Term.preferred(Language.EN, "mutual visa exemption"),
            Term.preferred(Language.RU, "взаимный безвизовый режим"));
    return List.of(
        new Example(
            Language.ZH,
            Map.of(
                Language.ZH, "首届中国—中亚峰会在西安举行。",
                Language.EN, "The first meeting of the leaders was held in Xi'an."),
            Map.of(
                Language.ZH, "首届中国—中亚峰会在西安举行。",
                Language.EN, "The first China-Central Asia Summit was held in Xi'an."),
            List.of(summit)),
        new Example(
            Language.EN,
            Map.of(
                Language.EN, "The agreement on mutual visa exemption entered into force.",
                Language.RU, "Соглашение о поездках без виз вступило в силу."),
            Map.of(
                Language.EN, "The agreement on mutual visa exemption entered into force.",
                Language.RU, "Вступил в силу взаимный безвизовый режим."),
            List.of(visa)));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var findings = new ArrayList<Finding>();
    var judge = new VerdictJudge(terms::concept);
    for (ConceptVerdict verdict : judge.judge(bead.texts(), terms.mentions())) {
      var missing = new ArrayList<Language>();
      var stating = new ArrayList<Language>();
      verdict
          .versions()
          .forEach(
              (language, rendering) -> {
                if (rendering.verdict() == Verdict.MISSING) missing.add(language);
                else if (rendering.stated() > 0) stating.add(language);
              });
      fewer(verdict).ifPresent(findings::add);
      if (missing.isEmpty() || !isEvidence(bead, stating, missing)) continue;
      for (Language language : missing) {
        var severity = severity(verdict.concept(), language, stating.size(), missing.size());
        finding(bead, verdict, language, stating, severity).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /// One version names the concept less often than all others, which agree: perhaps it lost one. A
  /// note, for a pronoun or an ellipsis in its place is good style.
  private static Optional<Finding> fewer(ConceptVerdict verdict) {
    var named = new ArrayList<Language>();
    var fewer = new ArrayList<Language>();
    verdict
        .versions()
        .forEach(
            (language, rendering) -> {
              if (rendering.count() == 0) return;
              named.add(language);
              if (verdict.isShort(language)) fewer.add(language);
            });
    if (fewer.size() != 1 || named.size() < LEAST_AGREEING + 1) return Optional.empty();
    Language language = fewer.getFirst();
    var rendering = verdict.versions().get(language);
    boolean agreed =
        named.stream()
            .filter(other -> !other.equals(language))
            .allMatch(other -> counted(verdict, other) == verdict.expected());
    if (!agreed || rendering == null) return Optional.empty();
    String counts =
        named.stream()
            .map(version -> version + " " + counted(verdict, version))
            .collect(Collectors.joining(", "));
    Mention first = rendering.mentions().getFirst();
    return Optional.of(
        new Finding(
            ID,
            "fewer",
            Severity.NOTE,
            language,
            first.span(),
            Optional.of(verdict.concept().id()),
            Facts.of(
                "term",
                first.term().text(),
                "count",
                rendering.count(),
                "expected",
                verdict.expected(),
                "counts",
                counts),
            List.of()));
  }

  private static int counted(ConceptVerdict verdict, Language language) {
    var rendering = verdict.versions().get(language);
    return rendering == null ? 0 : rendering.count();
  }

  /// The term stands in the sentence before or after, and a pronoun here.
  @Override
  public boolean isSettledNearby(Finding finding, List<StatementCheck.Seen> neighbours) {
    return neighbours.stream()
        .flatMap(seen -> seen.terms().in(finding.language()).stream())
        .anyMatch(mention -> names(mention, finding.concept().orElse(null)));
  }

  private static boolean names(Mention mention, @Nullable ConceptId concept) {
    return mention.concept().equals(concept)
        || mention.nested().stream().anyMatch(nested -> names(nested, concept));
  }

  private static boolean isEvidence(BeadText bead, List<Language> stating, List<Language> missing) {
    var source = bead.source().filter(s -> !bead.texts().getOrDefault(s, "").isBlank());
    return source.map(stating::contains).orElse(stating.size() >= missing.size());
  }

  /// Alone against several versions the one that states it may just say more; and a term that
  /// nobody approved yet does not bind.
  private static Severity severity(Concept concept, Language language, int stating, int missing) {
    boolean approved =
        concept.terms(language).stream()
            .anyMatch(t -> t.status().isAllowed() && t.curation() == Curation.APPROVED);
    if (stating < missing) return Severity.NOTE;
    return approved && stating > 1 && missing == 1 ? Severity.ERROR : Severity.WARNING;
  }

  private static Optional<Finding> finding(
      BeadText bead,
      ConceptVerdict verdict,
      Language language,
      List<Language> stating,
      Severity severity) {
    Concept concept = verdict.concept();
    Language witness = bead.source().filter(stating::contains).orElse(stating.get(0));
    var rendering = verdict.versions().get(witness);
    if (rendering == null || rendering.mentions().isEmpty()) return Optional.empty();
    Mention evidence = rendering.mentions().get(0);
    String found = evidence.span().of(bead.texts().getOrDefault(witness, ""));
    return concept
        .wording(language)
        .map(
            term ->
                new Finding(
                    ID,
                    "",
                    severity,
                    language,
                    new Span(0, 0),
                    Optional.of(concept.id()),
                    Facts.of("term", term, "found", found, "other", witness.tag()),
                    List.of()));
  }
}
