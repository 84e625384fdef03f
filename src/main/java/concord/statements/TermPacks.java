package concord.statements;

import concord.accounts.AuditLog;
import concord.accounts.Needs;
import concord.accounts.Role;
import concord.exchange.Glossaries;
import concord.exchange.OutputFile;
import concord.exchange.TranslationUnit;
import concord.exchange.UnitExport;
import concord.exchange.Units;
import concord.statements.store.SheetStore;
import concord.termbase.CompiledTerms;
import concord.termbase.TermBase;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Mention;
import concord.terminology.Term;
import concord.terminology.TermRules;
import concord.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a translator outside needs of the term base for one statement: the concepts that occur in
/// it as TBX, each term with the forms it has there, and the rows they occur in as TMX.
@Service
public class TermPacks {

  private final SheetStore sheets;
  private final TermBase terms;
  private final AuditLog audit;

  TermPacks(SheetStore sheets, TermBase terms, AuditLog audit) {
    this.sheets = sheets;
    this.terms = terms;
    this.audit = audit;
  }

  /// What occurs in a statement.
  private static final class Occurring {
    final Map<ConceptId, Map<Term, Set<String>>> forms = new LinkedHashMap<>();
    final List<TranslationUnit> units = new ArrayList<>();
  }

  /// Writes a ZIP with `terms.tbx`, `terms-v2.tbx` (for tools that read no newer one) and
  /// `rows.tmx`.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public void write(StatementId id, OutputStream out) throws IOException {
    var sheet = sheets.sheet(id).orElseThrow(() -> Refusal.statementGone(id));
    var compiled = terms.compiled();
    var found = new Occurring();
    for (Row row : sheets.rows(id, 0, Integer.MAX_VALUE)) collect(sheet, row, compiled, found);
    var concepts = concepts(found, compiled);
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      entry(zip, "terms.tbx", to -> Glossaries.write("tbx", concepts, to));
      entry(zip, "terms-v2.tbx", to -> Glossaries.write("tbx2", concepts, to));
      entry(zip, "rows.tmx", to -> rows(sheet, found, to));
    }
    audit.record("terms-packed", sheet.slug(), concepts.size() + " concepts");
  }

  private static void collect(Sheet sheet, Row row, CompiledTerms compiled, Occurring found) {
    var texts = new LinkedHashMap<Language, String>();
    boolean named = false;
    for (Cell cell : row.cells()) {
      String text = JoinedCell.text(cell);
      if (text.isBlank()) continue;
      texts.put(cell.language(), text);
      for (Mention mention : compiled.recogniser().mentions(cell.language(), text)) {
        named = true;
        collect(mention, text, found);
      }
    }
    if (named) {
      found.units.add(new TranslationUnit(sheet.slug() + "-" + row.number(), texts, Map.of()));
    }
  }

  private static void collect(Mention mention, String text, Occurring found) {
    found
        .forms
        .computeIfAbsent(mention.concept(), id -> new LinkedHashMap<>())
        .computeIfAbsent(mention.term(), term -> new LinkedHashSet<>())
        .add(mention.span().of(text));
    mention.nested().forEach(inner -> collect(inner, text, found));
  }

  private static List<Concept> concepts(Occurring found, CompiledTerms compiled) {
    var concepts = new ArrayList<Concept>();
    found.forms.forEach(
        (id, forms) ->
            compiled
                .concept(id)
                .ifPresent(
                    concept ->
                        concepts.add(
                            concept.withTerms(
                                concept.terms().stream()
                                    .map(
                                        term -> withForms(term, forms.getOrDefault(term, Set.of())))
                                    .toList()))));
    return concepts;
  }

  /// With the forms it has in the text, for tools that know only what is listed.
  private static Term withForms(Term term, Set<String> met) {
    var rules = term.rules();
    var forms = new LinkedHashSet<>(rules.forms());
    met.stream().filter(form -> !form.equalsIgnoreCase(term.text())).forEach(forms::add);
    return term.withRules(
        new TermRules(
            rules.letterCase(),
            rules.pattern(),
            rules.exceptions(),
            forms.stream().limit(TermRules.FORMS).toList()));
  }

  private static void rows(Sheet sheet, Occurring found, OutputStream to) throws IOException {
    var export = new UnitExport(sheet.source(), sheet.languages(), List.of()).withPartialUnits();
    try (var writer = Units.writer("tmx", to, export)) {
      for (TranslationUnit unit : found.units) writer.write(unit);
    }
  }

  /// The writers close what they write to, and a ZIP goes on.
  private static void entry(ZipOutputStream zip, String name, OutputFile.Content content)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    content.writeTo(CloseShieldOutputStream.wrap(zip));
    zip.closeEntry();
  }
}
