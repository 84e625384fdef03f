package concord.workbench.shell;

import concord.statements.StatementSummary;
import concord.statements.Statements;
import concord.termbase.ConceptLine;
import concord.termbase.TermBase;
import concord.termbase.TermQuery;
import concord.terminology.Term;
import concord.workbench.parts.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Knows the places that fit a few letters: screens, statements and their rows, concepts.
final class PaletteDesk {

  private static final int MOST_CONCEPTS = 8;

  /// Somewhere to go.
  ///
  /// @param kind `screen`, `statement`, `row` or `concept`
  record Place(String kind, String name, String path) {}

  private final Statements statements;
  private final TermBase termBase;
  private final Map<String, String> screens;

  /// @param screens names by path, in the reader's language
  PaletteDesk(Statements statements, TermBase termBase, Map<String, String> screens) {
    this.statements = statements;
    this.termBase = termBase;
    this.screens = screens;
  }

  /// What fits, the screens first. «trade 14» is row 14 of statements with «trade» in their title.
  List<Place> places(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    var found = new ArrayList<Place>();
    screens.forEach(
        (path, name) -> {
          if (name.toLowerCase(Locale.ROOT).contains(wanted)) {
            found.add(new Place("screen", name, path));
          }
        });
    statements.list().forEach(line -> statement(line, wanted, found));
    if (!wanted.isEmpty()) {
      termBase.page(TermQuery.of(wanted, 0, MOST_CONCEPTS)).lines().stream()
          .map(PaletteDesk::concept)
          .forEach(found::add);
    }
    return found;
  }

  private static void statement(StatementSummary line, String wanted, List<Place> found) {
    int blank = wanted.lastIndexOf(' ');
    String last = wanted.substring(blank + 1);
    boolean numbered = blank > 0 && last.chars().allMatch(Character::isDigit) && last.length() < 7;
    String name = String.join(" · ", line.titles().values());
    if (numbered && fits(line, wanted.substring(0, blank).strip())) {
      int row = Integer.parseInt(last);
      if (row >= 1 && row <= line.rows()) {
        found.add(new Place("row", row + " · " + name, Links.row(line.slug(), row)));
      }
    } else if (fits(line, wanted)) {
      found.add(new Place("statement", name, Links.statement(line.slug())));
    }
  }

  private static boolean fits(StatementSummary line, String wanted) {
    return line.slug().contains(wanted)
        || line.titles().values().stream()
            .anyMatch(title -> title.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static Place concept(ConceptLine line) {
    String name =
        line.leading().values().stream().map(Term::text).collect(Collectors.joining(" · "));
    return new Place("concept", name, Links.concept(line.id().value()));
  }
}
