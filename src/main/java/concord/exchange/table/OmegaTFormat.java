package concord.exchange.table;

import com.google.auto.service.AutoService;
import concord.exchange.GlossaryFormat;
import concord.exchange.ProblemTally;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Curation;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.LanguageDetector;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A glossary of OmegaT (`.utf8`): source, target and comment in each line, no header. Which two
/// languages these are, the words themselves tell. For writing see [OmegaTGlossary].
@AutoService(GlossaryFormat.class)
public final class OmegaTFormat implements GlossaryFormat {

  /// Words enough to know a language by.
  private static final int LANGUAGE_ENTRIES = 500;

  /// One source term with its targets, in the order of the file.
  private record Entry(String source, Set<String> targets, Set<String> comments) {}

  @Override
  public String id() {
    return "omegat";
  }

  @Override
  public List<String> extensions() {
    return List.of("utf8");
  }

  @Override
  public boolean writes() {
    // Not all of a concept: it takes two languages.
    return false;
  }

  @Override
  public Reading<Concept> read(String name, InputStream in) throws IOException {
    var found = new ArrayList<Problem>();
    var problems = new ProblemTally(name, found::add);
    var concepts = new ArrayList<Concept>();
    try {
      var entries = entries(name, DelimitedRows.open(name, in, Optional.of('\t'), problems));
      var from = language(entries.keySet());
      var to = language(entries.values().stream().flatMap(e -> e.targets().stream()).toList());
      if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
        throw new ProblemException(Problem.error("glossary-languages-unknown", "file", name));
      }
      problems.accept(
          Problem.note(
              "glossary-languages-told",
              "file",
              name,
              "from",
              from.get().tag(),
              "to",
              to.get().tag()));
      for (Entry entry : entries.values()) {
        concepts.add(concept("c" + (concepts.size() + 1), entry, from.get(), to.get()));
      }
    } catch (ProblemException e) {
      problems.accept(e.problem());
    }
    problems.finish();
    return new Reading<>(concepts, found);
  }

  @Override
  public void write(Iterable<Concept> concepts, OutputStream out) {
    throw new ProblemException(Problem.error("glossary-of-two-languages", "format", id()));
  }

  /// By their source; lines that begin with # are comments of the file.
  private static Map<String, Entry> entries(String name, Rows rows) throws IOException {
    var entries = new LinkedHashMap<String, Entry>();
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      String source = row.get().cell(0);
      String target = row.get().cell(1);
      if (source.isEmpty() || target.isEmpty() || source.startsWith("#")) continue;
      if (source.length() > Limits.TERM_CHARACTERS || target.length() > Limits.TERM_CHARACTERS) {
        throw new ProblemException(
            Problem.error(
                "term-too-long",
                "file",
                name,
                "line",
                Integer.toString(row.get().line()),
                "concept",
                Limits.shorten(source),
                "limit",
                Limits.TERM_CHARACTERS));
      }
      var entry =
          entries.computeIfAbsent(
              source, s -> new Entry(s, new LinkedHashSet<>(), new LinkedHashSet<>()));
      entry.targets().add(target);
      String comment = row.get().cell(2);
      if (!comment.isEmpty()) entry.comments().add(comment);
    }
    return entries;
  }

  private static Optional<Language> language(Collection<String> terms) {
    var some = terms.stream().limit(LANGUAGE_ENTRIES).toList();
    return LanguageDetector.detect(String.join(". ", some))
        .map(LanguageDetector.Detected::language);
  }

  private static Concept concept(String id, Entry entry, Language from, Language to) {
    var terms = new ArrayList<Term>();
    terms.add(Term.preferred(from, entry.source()));
    for (String target : entry.targets()) {
      var status = terms.size() == 1 ? TermStatus.PREFERRED : TermStatus.ADMITTED;
      terms.add(new Term(to, target, status, Curation.APPROVED, "", "", "", ""));
    }
    String note = String.join("\n", entry.comments());
    return new Concept(
        new ConceptId(id),
        "",
        Map.of(),
        note.length() > Limits.NOTE_CHARACTERS ? note.substring(0, Limits.NOTE_CHARACTERS) : note,
        "",
        terms);
  }
}
