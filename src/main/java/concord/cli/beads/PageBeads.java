package concord.cli.beads;

import com.google.auto.service.AutoService;
import com.ibm.icu.util.ULocale;
import concord.alignment.Bead;
import concord.alignment.ReasonLine;
import concord.alignment.ReasonLine.Weight;
import concord.text.Language;
import concord.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A page to read side by side, in one file without anything around it, for a reviewer without an
/// account. How sure each bead is, and why, stands in words and in colour; it can be filtered
/// without a script, and printed.
@AutoService(BeadFormat.class)
public final class PageBeads implements BeadFormat {

  /// Below this a bead is shown as doubtful.
  static final double DOUBTFUL = 0.6;

  @Override
  public String id() {
    return "html";
  }

  @Override
  public void write(List<AlignedStatement> statements, OutputStream out) throws IOException {
    write(statements, out, Locale.getDefault());
  }

  /// @param reader whose language the page speaks around the texts
  static void write(List<AlignedStatement> statements, OutputStream out, Locale reader)
      throws IOException {
    var messages = Messages.in(reader);
    String title =
        statements.stream().map(AlignedStatement::name).reduce((a, b) -> a + ", " + b).orElse("");
    var page = new StringBuilder();
    navigation(statements, messages, page);
    page.append("<main>\n");
    for (int s = 0; s < statements.size(); s++) {
      new Section(statements.get(s), "s" + (s + 1), messages).write(page);
    }
    page.append("</main>");
    out.write(
        frame()
            .replace("{{lang}}", reader.toLanguageTag())
            .replace("{{title}}", escaped(title))
            .replace("{{body}}", page)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void navigation(
      List<AlignedStatement> statements, Messages messages, StringBuilder page) {
    page.append("<nav><fieldset><legend>")
        .append(escaped(messages.format("align.page.show")))
        .append("</legend>");
    for (String which : List.of("all", "unsure", "missing")) {
      page.append("<label><input type=\"radio\" name=\"show\" id=\"show-")
          .append(which)
          .append(which.equals("all") ? "\" checked>" : "\">")
          .append(escaped(messages.format("align.page.show-" + which)))
          .append("</label>");
    }
    page.append("</fieldset>");
    for (int s = 0; s < statements.size() && statements.size() > 1; s++) {
      page.append("<a href=\"#s").append(s + 1).append("\">");
      page.append(escaped(statements.get(s).name())).append("</a>");
    }
    page.append("</nav>\n");
  }

  /// One statement of the page.
  private record Section(AlignedStatement statement, String id, Messages messages) {

    void write(StringBuilder page) {
      var rows = new ArrayList<Row>();
      for (int b = 0; b < statement.beads().size(); b++) {
        rows.add(
            new Row(b, statement.beads().get(b), ReasonLine.of(statement.reasons(b)), statement));
      }
      page.append("<h2 id=\"").append(id).append("\">").append(escaped(statement.name()));
      page.append("</h2>\n<p class=\"sum\">").append(summary(rows)).append("</p>\n");
      if (!statement.alignment().finished()) {
        page.append("<p class=\"stopped\">").append(say("align.page.stopped")).append("</p>\n");
      }
      page.append("<table>\n<thead><tr><th scope=\"col\" class=\"n\">#</th>");
      for (Language language : statement.languages()) {
        page.append("<th scope=\"col\"").append(direction(language)).append('>');
        page.append(escaped(name(language))).append("</th>");
      }
      page.append("<th scope=\"col\" class=\"c\">")
          .append(say("align.page.confidence"))
          .append("</th></tr></thead>\n");
      int next = rows.size();
      for (int b = rows.size() - 1; b >= 0; b--) {
        rows.get(b).next = next;
        if (!rows.get(b).level().equals("yes")) next = b;
      }
      rows.forEach(row -> row(row, rows.size(), page));
      page.append("</table>\n");
    }

    private String summary(List<Row> rows) {
      return escaped(
          messages.format(
              "align.page.summary",
              Map.of(
                  "beads", rows.size(),
                  "unsure", rows.stream().filter(row -> !row.level().equals("yes")).count(),
                  "missing", rows.stream().filter(Row::lacks).count())));
    }

    private void row(Row row, int count, StringBuilder page) {
      page.append("<tbody id=\"").append(id).append('-').append(row.number + 1);
      page.append("\" class=\"").append(row.level()).append(row.lacks() ? " lacks" : "");
      page.append("\">\n<tr><th scope=\"row\">").append(row.number + 1).append("</th>");
      for (int column = 0; column < statement.languages().size(); column++) {
        cell(row.bead, column, page);
      }
      page.append("<td class=\"sure\">");
      if (row.level().equals("yes") && !row.lacks()) {
        page.append("<details><summary aria-label=\"")
            .append(say("align.page.why"))
            .append("\">")
            .append(percent(row.bead))
            .append("</summary>");
        reasons(row, page);
        page.append("</details></td></tr>\n");
      } else {
        page.append("<b>").append(percent(row.bead)).append("</b> ");
        page.append(say("align.page.level-" + row.level()));
        if (row.next < count) {
          page.append(" <a class=\"next\" href=\"#").append(id).append('-').append(row.next + 1);
          page.append("\" title=\"").append(say("align.page.next")).append("\" aria-label=\"");
          page.append(say("align.page.next")).append("\">↓</a>");
        }
        page.append("</td></tr>\n<tr class=\"why\"><td></td><td colspan=\"");
        page.append(statement.languages().size() + 1).append("\">");
        reasons(row, page);
        page.append("</td></tr>\n");
      }
      page.append("</tbody>\n");
    }

    private void cell(Bead bead, int column, StringBuilder page) {
      Language language = statement.languages().get(column);
      String text = statement.text(bead, column);
      page.append("<td lang=\"").append(language.tag()).append("\" data-tag=\"");
      page.append(language.tag()).append('"').append(direction(language));
      page.append(text.isEmpty() ? " class=\"silent\">–" : ">" + escaped(text)).append("</td>");
    }

    private void reasons(Row row, StringBuilder page) {
      page.append("<ul>");
      for (ReasonLine line : row.lines) {
        page.append("<li class=\"").append(line.weight().name().toLowerCase(Locale.ROOT));
        page.append("\">").append(escaped(messages.format(line.key(), line.facts())));
        page.append("</li>");
      }
      page.append("</ul>");
    }

    private String say(String key) {
      return escaped(messages.format(key));
    }
  }

  /// A bead with its reasons; `next` is the number of the next one that is not sure.
  private static final class Row {
    final int number;
    final Bead bead;
    final List<ReasonLine> lines;
    int next;

    Row(int number, Bead bead, List<ReasonLine> lines, AlignedStatement statement) {
      this.number = number;
      this.bead = bead;
      this.lines = lines;
      this.next = statement.beads().size();
    }

    String level() {
      return bead.confidence() >= Bead.SURE ? "yes" : bead.confidence() < DOUBTFUL ? "no" : "maybe";
    }

    boolean lacks() {
      return lines.stream().anyMatch(line -> line.weight() == Weight.MISSING);
    }
  }

  private static String percent(Bead bead) {
    return String.format(Locale.ROOT, "%.0f %%", Math.floor(bead.confidence() * 100));
  }

  private static String direction(Language language) {
    return ULocale.forLocale(language.locale()).isRightToLeft() ? " dir=\"rtl\"" : "";
  }

  private static String name(Language language) {
    var locale = ULocale.forLocale(language.locale());
    return locale.getDisplayName(locale) + " (" + language.tag() + ")";
  }

  private static String frame() throws IOException {
    try (InputStream in = PageBeads.class.getResourceAsStream("page.html")) {
      if (in == null) throw new IllegalStateException("page.html is not in the build");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
