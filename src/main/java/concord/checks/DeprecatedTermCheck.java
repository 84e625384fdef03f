package concord.checks;

import com.google.auto.service.AutoService;
import concord.terminology.Concept;
import concord.terminology.Curation;
import concord.terminology.Mention;
import concord.terminology.Suggester;
import concord.terminology.Suggestion;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports a wording the glossary says not to use, and offers the right one.
@AutoService(Check.class)
public final class DeprecatedTermCheck implements Check {

  private static final CheckId ID = new CheckId("deprecated-term");

  private final Suggester suggester = Suggester.standard();

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
    var future =
        Concept.of(
            "community-shared-future",
            Term.preferred(Language.EN, "community with a shared future"),
            Term.of(Language.EN, "community of common destiny", TermStatus.DEPRECATED),
            Term.preferred(Language.RU, "сообщество единой судьбы"),
            Term.of(Language.RU, "община общей судьбы", TermStatus.SUPERSEDED));
    return List.of(
        new Example(
            Language.RU,
            Map.of(
                Language.RU, "Стороны строят сообщество единой судьбы.",
                Language.EN, "The sides are building a community of common destiny."),
            Map.of(
                Language.RU, "Стороны строят сообщество единой судьбы.",
                Language.EN, "The sides are building a community with a shared future."),
            List.of(future)),
        new Example(
            Language.EN,
            Map.of(
                Language.EN, "A community with a shared future is the goal.",
                Language.RU, "Цель — община общей судьбы."),
            Map.of(
                Language.EN, "A community with a shared future is the goal.",
                Language.RU, "Цель — сообщество единой судьбы."),
            List.of(future)));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var findings = new ArrayList<Finding>();
    bead.texts()
        .forEach(
            (language, text) -> {
              for (Mention mention : terms.in(language)) {
                if (mention.term().status().isAllowed()) continue;
                terms
                    .concept(mention.concept())
                    .ifPresent(concept -> findings.add(finding(language, text, mention, concept)));
              }
            });
    return findings;
  }

  private Finding finding(Language language, String text, Mention mention, Concept concept) {
    Optional<Term> right = concept.preferred(language);
    var fixes =
        right.stream()
            .map(term -> suggester.replace(language, text, mention, term))
            .map(DeprecatedTermCheck::fix)
            .toList();
    boolean settled =
        mention.term().status() == TermStatus.DEPRECATED
            && mention.term().curation() == Curation.APPROVED;
    return new Finding(
        ID,
        right.isPresent() ? "" : "without-replacement",
        settled ? Severity.ERROR : Severity.WARNING,
        language,
        mention.span(),
        Optional.of(concept.id()),
        Facts.of("found", mention.span().of(text), "term", concept.wording(language).orElse("")),
        fixes);
  }

  private static Finding.Fix fix(Suggestion suggestion) {
    return new Finding.Fix(suggestion.span(), suggestion.text(), suggestion.certain());
  }
}
