package concord.cli;

import concord.alignment.Knowledge;
import concord.exchange.TranslationUnit;
import concord.exchange.Units;
import concord.terminology.Concept;
import concord.terminology.Term;
import concord.text.Language;
import concord.text.Messages;
import concord.text.Problem;
import concord.text.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What glossaries and memories know of translations, for the aligner.
final class KnowledgeFiles {

  private final PrintWriter err;

  /// @param err where trouble in the files is told; what could be read is used
  KnowledgeFiles(PrintWriter err) {
    this.err = err;
  }

  Knowledge read(List<Concept> concepts, List<Path> memories) throws IOException {
    var equivalents = new ArrayList<Map<Language, Set<String>>>();
    concepts.forEach(concept -> equivalents.add(phrases(concept)));
    var examples = new ArrayList<Map<Language, String>>();
    for (Path path : memories) {
      var reading = Units.readAll(path);
      tell(reading.problems());
      reading.items().stream().map(TranslationUnit::texts).forEach(examples::add);
    }
    return new Knowledge(equivalents, examples);
  }

  private static Map<Language, Set<String>> phrases(Concept concept) {
    var phrases = new TreeMap<Language, Set<String>>();
    for (Term term : concept.terms()) {
      phrases.computeIfAbsent(term.language(), l -> new HashSet<>()).add(term.text());
    }
    return phrases;
  }

  private void tell(List<Problem> problems) {
    var messages = Messages.in(Locale.getDefault());
    problems.stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .forEach(problem -> err.println("concord: " + messages.sentence(problem)));
  }
}
