package concord.statements;

import concord.accounts.AuditLog;
import concord.accounts.CurrentPerson;
import concord.accounts.Needs;
import concord.accounts.Role;
import concord.checks.CheckId;
import concord.checks.Checks;
import concord.statements.store.CheckStore;
import concord.statements.store.FindingLives;
import concord.statements.store.FindingLives.Kind;
import concord.statements.store.FindingLives.Tally;
import concord.statements.store.SeverityStore;
import concord.text.Language;
import concord.text.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How often the checks are right, by what people do about their findings, and how heavy each may
/// be.
@Service
public class CheckQuality {

  private static final Comparator<CheckFigures> DOUBTFUL_FIRST =
      Comparator.comparing(CheckFigures::isDoubtful)
          .reversed()
          .thenComparing(figures -> figures.check().value())
          .thenComparing(CheckFigures::language);

  private final FindingLives lives;
  private final CheckStore checks;
  private final SeverityStore severities;
  private final CurrentPerson current;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  CheckQuality(
      FindingLives lives,
      CheckStore checks,
      SeverityStore severities,
      CurrentPerson current,
      AuditLog audit,
      ApplicationEventPublisher events) {
    this.lives = lives;
    this.checks = checks;
    this.severities = severities;
    this.current = current;
    this.audit = audit;
    this.events = events;
  }

  /// Every check in every language it has reported something in; the doubtful ones first.
  @Needs(Role.ADMINISTRATOR)
  @Transactional(readOnly = true)
  public List<CheckFigures> figures() {
    var tallies = lives.tallies();
    var waived = checks.waivedByKind();
    var limits = severities.all();
    var kinds = new TreeSet<>(Comparator.comparing(Kind::check).thenComparing(Kind::language));
    kinds.addAll(tallies.keySet());
    kinds.addAll(waived.keySet());
    limits.most().keySet().forEach(k -> kinds.add(new Kind(k.check().value(), k.language())));
    return kinds.stream()
        .map(
            kind -> {
              var check = new CheckId(kind.check());
              var tally = tallies.getOrDefault(kind, new Tally(0, 0));
              return new CheckFigures(
                  check,
                  kind.language(),
                  tally.reported(),
                  tally.fixed(),
                  waived.getOrDefault(kind, 0L),
                  limits.limit(check, kind.language()));
            })
        .filter(figures -> Checks.ids().contains(figures.check()))
        .sorted(DOUBTFUL_FIRST)
        .toList();
  }

  /// Limits how heavy a check's findings are in a language, or lets the check say it again. Rows
  /// are checked anew in the background.
  @Needs(Role.ADMINISTRATOR)
  @Transactional
  public void limit(CheckId check, Language language, Optional<Severity> most) {
    severities.set(check, language, most, current.displayName());
    audit.record(
        "check-severity",
        check + " " + language,
        most.map(Severity::word).orElse("as the check says"));
    events.publishEvent(new SeverityChanged(check, language));
  }
}
