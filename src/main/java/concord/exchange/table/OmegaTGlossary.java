package concord.exchange.table;

import concord.terminology.Concept;
import concord.terminology.Curation;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// A glossary as OmegaT reads it: no header, source, target and comment, one line each. It takes
/// `.csv` with commas and `.utf8` with tabs for UTF-8 whatever the machine; other endings are read
/// in the code page of the machine.
public final class OmegaTGlossary {

  private OmegaTGlossary() {}

  /// Every allowed term of the one language with every allowed term of the other, preferred ones
  /// first. What is only proposed stays out: whoever translates with it cannot see that.
  ///
  /// @param delimiter `,` for a `.csv`, a tab for a `.utf8`
  public static void write(
      Iterable<Concept> concepts, Language from, Language to, char delimiter, OutputStream out)
      throws IOException {
    try (var table = new DelimitedOutput(out, delimiter, false)) {
      for (Concept concept : concepts) {
        for (Term source : allowed(concept, from)) {
          for (Term target : allowed(concept, to)) {
            table.row(
                List.of(
                    cell(source.text()), cell(target.text()), cell(comment(concept, target, to))));
          }
        }
      }
    }
  }

  private static List<Term> allowed(Concept concept, Language language) {
    return concept.terms(language).stream()
        .filter(term -> term.status().isAllowed() && term.curation() == Curation.APPROVED)
        .sorted(java.util.Comparator.comparing(Term::status))
        .toList();
  }

  private static String comment(Concept concept, Term target, Language to) {
    var parts = new ArrayList<String>();
    if (target.status() != TermStatus.PREFERRED) parts.add(target.status().word());
    if (!target.note().isEmpty()) parts.add(target.note());
    concept.terms(to).stream()
        .filter(term -> !term.status().isAllowed())
        .forEach(term -> parts.add("not: " + term.text()));
    if (!concept.subjectField().isEmpty()) parts.add(concept.subjectField());
    return String.join("; ", parts);
  }

  /// A field of several lines ends the entry, and a line that begins with # is a comment.
  private static String cell(String text) {
    String line = text.replaceAll("[\\t\\r\\n]+", " ").strip();
    return line.startsWith("#") ? " " + line : line;
  }
}
