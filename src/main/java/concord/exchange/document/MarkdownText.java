package concord.exchange.document;

import com.google.auto.service.AutoService;
import concord.exchange.DocumentFormat;
import concord.text.EncodingDetector;
import concord.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Markdown: its text without the marks; a heading, a list item, a table cell is a paragraph each.
@AutoService(DocumentFormat.class)
public final class MarkdownText implements DocumentFormat {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\R.*?\\R---\\R", Pattern.DOTALL);
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern FENCE = Pattern.compile("^\\s*(```|~~~).*");
  private static final Pattern RULE = Pattern.compile("^\\s*([-*_=])(\\s*\\1){2,}\\s*$");
  private static final Pattern TABLE_RULE = Pattern.compile("^\\s*\\|?\\s*:?-{2,}[-:|\\s]*$");
  private static final Pattern LINK_TARGET = Pattern.compile("^\\s*\\[[^\\]]+\\]:\\s+\\S+.*$");
  private static final Pattern BLOCK_START =
      Pattern.compile("^\\s*(?:#{1,6}\\s+|[-*+]\\s+(?:\\[[ xX]\\]\\s+)?|\\d{1,3}[.)]\\s+|>\\s?)");

  @Override
  public String id() {
    return "md";
  }

  @Override
  public List<String> extensions() {
    return List.of("md", "markdown");
  }

  @Override
  public Content read(String name, byte[] bytes, Consumer<Problem> problems) {
    var detected = EncodingDetector.detect(bytes);
    String text = PlainText.decoded(name, bytes, detected, problems).replace("\r\n", "\n");
    text = COMMENT.matcher(FRONT_MATTER.matcher(text).replaceFirst("")).replaceAll("");
    var paragraphs = new Paragraphs(name);
    var open = new StringBuilder();
    boolean code = false;
    for (String line : text.split("\n")) {
      if (FENCE.matcher(line).matches()) {
        code = !code;
        flush(open, paragraphs);
      } else if (code) {
        open.append(line).append('\n');
      } else if (line.isBlank() || RULE.matcher(line).matches()) {
        flush(open, paragraphs);
      } else if (line.strip().startsWith("|")) {
        flush(open, paragraphs);
        if (!TABLE_RULE.matcher(line).matches()) {
          for (String cell : line.strip().split("(?<!\\\\)\\|")) paragraphs.add(inline(cell));
        }
      } else if (!LINK_TARGET.matcher(line).matches()) {
        line(line, open, paragraphs);
      }
    }
    flush(open, paragraphs);
    return new Content(paragraphs.list(), Optional.of(detected.charset().name()), Optional.empty());
  }

  private static void line(String line, StringBuilder open, Paragraphs paragraphs) {
    String rest = line;
    var start = BLOCK_START.matcher(rest);
    boolean quoted = false;
    while (start.find()) {
      // A quotation of several lines is one paragraph; everything else begins its own.
      boolean quote = start.group().strip().equals(">");
      if (!quote || (!quoted && open.isEmpty())) flush(open, paragraphs);
      quoted |= quote;
      rest = rest.substring(start.end());
      start = BLOCK_START.matcher(rest);
    }
    // Two blanks at the end are a line break; a line end alone is none.
    boolean broken = rest.endsWith("  ") || rest.endsWith("\\");
    String words = inline(rest.endsWith("\\") ? rest.substring(0, rest.length() - 1) : rest);
    open.append(words.strip()).append(broken ? "\n" : " ");
    if (line.stripLeading().startsWith("#")) flush(open, paragraphs);
  }

  private static String inline(String text) {
    return text.replaceAll("!\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
        .replaceAll("\\[([^\\]]+)\\](?:\\([^)]*\\)|\\[[^\\]]*\\])", "$1")
        .replaceAll("<(https?://[^>\\s]+)>", "$1")
        .replaceAll("</?[A-Za-z][^>]*>", "")
        .replaceAll("(?<!\\\\)(\\*\\*\\*|\\*\\*|__|~~)(?=\\S)(.+?)(?<=\\S)\\1", "$2")
        .replaceAll("(?<![\\\\\\w*])\\*(?=\\S)([^*]+?)(?<=\\S)\\*", "$1")
        .replaceAll("(?<![\\\\\\p{L}\\p{N}_])_(?=\\S)([^_]+?)(?<=\\S)_(?![\\p{L}\\p{N}_])", "$1")
        .replaceAll("`([^`]+)`", "$1")
        .replaceAll("\\s#+\\s*$", "")
        .replaceAll("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|>~])", "$1");
  }

  private static void flush(StringBuilder open, Paragraphs paragraphs) {
    paragraphs.add(open);
    open.setLength(0);
  }
}
