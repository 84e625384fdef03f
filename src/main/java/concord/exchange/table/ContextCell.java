package concord.exchange.table;

import concord.terminology.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Optional;

/// A context as part of a cell: `sentence @ source @ 2023-05-19`; what has no source leaves it
/// empty, and an `@` of a text itself is written `\@`.
final class ContextCell {

  private ContextCell() {}

  static String write(Context context) {
    var written = new StringBuilder(escape(context.text()));
    if (!context.source().isEmpty() || context.date().isPresent()) {
      written.append(" @ ").append(escape(context.source()));
    }
    context.date().ifPresent(date -> written.append(" @ ").append(date));
    return written.toString();
  }

  /// Empty when there is no sentence.
  static Optional<Context> read(String cell) {
    var parts = new ArrayList<String>();
    for (String part : cell.split("(?<!\\\\)@", -1)) parts.add(part.replace("\\@", "@").strip());
    if (parts.getFirst().isEmpty()) return Optional.empty();
    var date = parts.size() > 2 ? date(parts.get(2)) : Optional.<LocalDate>empty();
    return Optional.of(new Context(parts.getFirst(), parts.size() > 1 ? parts.get(1) : "", date));
  }

  private static String escape(String text) {
    return text.replace("@", "\\@");
  }

  private static Optional<LocalDate> date(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
