package concord.statements;

import concord.accounts.Needs;
import concord.accounts.Role;
import concord.statements.store.CheckStore;
import concord.statements.store.SheetStore;
import concord.termbase.CompiledTerms;
import concord.termbase.TermBase;
import concord.terminology.ConceptId;
import concord.terminology.Mention;
import concord.terminology.Verdict;
import concord.terminology.VerdictJudge;
import concord.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where the words for a concept come from: all its uses in the statements, over time.
@Service
public class Provenance {

  /// Most rows that are read for one concept.
  public static final int ROWS = 5_000;

  private static final Comparator<UsedRow> LATEST_FIRST =
      Comparator.comparing(
              (UsedRow row) -> row.date().orElse(java.time.LocalDate.MIN),
              Comparator.reverseOrder())
          .thenComparing(UsedRow::slug)
          .thenComparing(UsedRow::rowNumber);

  private final CheckStore checks;
  private final SheetStore sheets;
  private final TermBase terms;

  Provenance(CheckStore checks, SheetStore sheets, TermBase terms) {
    this.checks = checks;
    this.sheets = sheets;
    this.terms = terms;
  }

  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public Uses of(ConceptId concept) {
    var compiled = terms.compiled();
    var byStatement = new TreeMap<Long, List<Long>>();
    for (CheckStore.Stale place : checks.naming(concept.value(), ROWS)) {
      byStatement
          .computeIfAbsent(place.statement().value(), id -> new ArrayList<>())
          .add(place.bead().value());
    }
    var used = new ArrayList<UsedRow>();
    byStatement.forEach(
        (id, beads) -> {
          var statement = new StatementId(id);
          var sheet = sheets.sheet(statement).orElseThrow(() -> Refusal.statementGone(statement));
          for (Row row : sheets.rowsOf(statement, beads, numbers(statement))) {
            used(sheet, row, concept, compiled).ifPresent(used::add);
          }
        });
    used.sort(LATEST_FIRST);
    return new Uses(used, used.size() < ROWS ? used.size() : checks.countNaming(concept.value()));
  }

  private Map<Long, Integer> numbers(StatementId id) {
    var numbers = new HashMap<Long, Integer>();
    sheets.aliveBeads(id).forEach(bead -> numbers.put(bead, numbers.size() + 1));
    return numbers;
  }

  /// Empty where the row does not name the concept any more: what it is kept under is older.
  private static Optional<UsedRow> used(
      Sheet sheet, Row row, ConceptId concept, CompiledTerms compiled) {
    var texts = new TreeMap<Language, String>();
    var mentions = new TreeMap<Language, List<Mention>>();
    for (Cell cell : row.cells()) {
      String text = JoinedCell.text(cell);
      if (text.isBlank()) continue;
      texts.put(cell.language(), text);
      mentions.put(cell.language(), compiled.recogniser().mentions(cell.language(), text));
    }
    return new VerdictJudge(id -> id.equals(concept) ? compiled.concept(id) : Optional.empty())
        .judge(texts, mentions).stream()
            .findFirst()
            .map(
                verdict -> {
                  var versions = new TreeMap<Language, UsedRow.UsedText>();
                  texts.forEach(
                      (language, text) -> {
                        var rendering = verdict.versions().get(language);
                        versions.put(
                            language,
                            new UsedRow.UsedText(
                                text,
                                rendering == null ? List.of() : rendering.mentions(),
                                rendering == null ? Verdict.UNKNOWN : rendering.verdict()));
                      });
                  return new UsedRow(sheet.slug(), sheet.date(), row.number(), versions);
                });
  }
}
