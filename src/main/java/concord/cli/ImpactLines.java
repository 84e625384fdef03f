package concord.cli;

import concord.statements.ImpactLine;
import java.util.Locale;

/// A line of an impact report, for people or for programs.
enum ImpactLines {
  text {
    @Override
    String line(ImpactLine line) {
      return String.join(
          "\t",
          line.slug(),
          Integer.toString(line.rowNumber()),
          line.language().tag(),
          line.concept().value(),
          word(line.before()) + " → " + word(line.after()),
          line.text(),
          line.replacement().isPresent() ? line.replaced() : "");
    }
  },
  jsonl {
    @Override
    String line(ImpactLine line) {
      var json =
          new JsonLine()
              .put("statement", line.slug())
              .put("row", line.rowNumber())
              .put("lang", line.language().tag())
              .put("concept", line.concept().value())
              .put("before", word(line.before()))
              .put("after", word(line.after()))
              .put("start", line.span().map(span -> span.startUtf16()).orElse(0))
              .put("end", line.span().map(span -> span.endUtf16()).orElse(0))
              .put("text", line.text());
      line.replacement().ifPresent(fix -> json.put("replaced", line.replaced()));
      return json.toString();
    }
  };

  abstract String line(ImpactLine line);

  private static String word(concord.terminology.Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
