package concord.cli;

import concord.statements.MinedFind;
import concord.terminology.MinedTerm;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A line of what mining found, for people or for programs.
enum MinedLines {
  text {
    @Override
    String line(MinedFind find) {
      var what = find.what();
      return String.join(
          "\t",
          kind(find),
          what.known().map(Object::toString).orElse(""),
          Integer.toString(what.beads().size()),
          joined(
              find,
              term -> (isAsked(find, term) ? "" : "=") + term.language() + " " + term.text(),
              " | "),
          find.rows().stream()
              .map(row -> row.slug() + ":" + row.rowNumber())
              .collect(Collectors.joining(" ")));
    }
  },
  jsonl {
    @Override
    String line(MinedFind find) {
      var what = find.what();
      var json = new JsonLine().put("kind", kind(find));
      what.known().ifPresent(id -> json.put("concept", id.value()));
      json.put("rows", what.beads().size());
      what.support()
          .forEach(
              (language, term) -> {
                json.put((isAsked(find, term) ? "" : "known-") + language.tag(), term.text());
              });
      json.put("score", String.format(Locale.ROOT, "%.2f", what.score()));
      find.rows().stream()
          .findFirst()
          .ifPresent(row -> json.put("statement", row.slug()).put("row", row.rowNumber()));
      return json.toString();
    }
  };

  abstract String line(MinedFind find);

  private static String kind(MinedFind find) {
    return find.what().kind().name().toLowerCase(Locale.ROOT);
  }

  /// What the term base lacks; the rest it has.
  private static boolean isAsked(MinedFind find, MinedTerm term) {
    return find.what().terms().containsKey(term.language());
  }

  private static String joined(MinedFind find, Function<MinedTerm, String> words, String between) {
    return find.what().support().values().stream().map(words).collect(Collectors.joining(between));
  }
}
