package concord.cli.beads;

import com.google.auto.service.AutoService;
import com.ibm.icu.util.ULocale;
import concord.alignment.Bead;
import concord.text.Language;
import concord.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A page to read side by side, in one file without anything around it, for a reviewer without an
/// account. How sure each bead is stands in words and in colour.
@AutoService(BeadFormat.class)
public final class PageBeads implements BeadFormat {

  /// From here on a bead is shown as sure, and below the second as doubtful.
  static final double SURE = 0.95;

  static final double DOUBTFUL = 0.6;

  @Override
  public String id() {
    return "html";
  }

  @Override
  public void write(List<AlignedStatement> statements, OutputStream out) throws IOException {
    var page = new StringBuilder();
    Locale locale = Locale.getDefault();
    var messages = Messages.in(locale);
    for (AlignedStatement statement : statements) statement(statement, messages, page);
    String title =
        statements.stream().map(AlignedStatement::name).reduce((a, b) -> a + ", " + b).orElse("");
    out.write(
        frame()
            .replace("{{lang}}", locale.toLanguageTag())
            .replace("{{title}}", escaped(title))
            .replace("{{body}}", page)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void statement(AlignedStatement statement, Messages messages, StringBuilder page) {
    long doubtful = statement.beads().stream().filter(b -> b.confidence() < DOUBTFUL).count();
    String summary =
        messages.format(
            "align.page.summary", Map.of("beads", statement.beads().size(), "doubtful", doubtful));
    page.append("<h2>")
        .append(escaped(statement.name()))
        .append("</h2>\n<p class=\"sum\">")
        .append(escaped(summary))
        .append("</p>\n<table>\n<thead><tr><th scope=\"col\">#</th>");
    for (Language language : statement.languages()) {
      page.append("<th scope=\"col\">").append(escaped(name(language))).append("</th>");
    }
    page.append("<th scope=\"col\">")
        .append(escaped(messages.format("align.page.confidence")))
        .append("</th></tr></thead>\n<tbody>\n");
    for (int b = 0; b < statement.beads().size(); b++) row(statement, b, page);
    page.append("</tbody>\n</table>\n");
  }

  private static void row(AlignedStatement statement, int number, StringBuilder page) {
    Bead bead = statement.beads().get(number);
    page.append("<tr class=\"")
        .append(level(bead))
        .append("\"><th scope=\"row\">")
        .append(number + 1)
        .append("</th>");
    for (int column = 0; column < statement.languages().size(); column++) {
      Language language = statement.languages().get(column);
      page.append("<td lang=\"").append(language.tag()).append('"');
      if (ULocale.forLocale(language.locale()).isRightToLeft()) page.append(" dir=\"rtl\"");
      String text = statement.text(bead, column);
      page.append(text.isEmpty() ? " class=\"silent\">–" : ">" + escaped(text)).append("</td>");
    }
    page.append("<td class=\"sure\">")
        .append(String.format(Locale.ROOT, "%.0f%%", Math.floor(bead.confidence() * 100)))
        .append("</td></tr>\n");
  }

  private static String level(Bead bead) {
    return bead.confidence() >= SURE ? "yes" : bead.confidence() < DOUBTFUL ? "no" : "maybe";
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
