package concord.exchange.document;

import com.google.auto.service.AutoService;
import concord.exchange.DocumentFormat;
import concord.exchange.xml.LanguageTags;
import concord.text.EncodingDetector;
import concord.text.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Web pages: what a reader sees of the text, a paragraph for each block.
@AutoService(DocumentFormat.class)
public final class HtmlText implements DocumentFormat {

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /// Not text, or text of the site and not of the document.
  private static final String NOT_READ =
      "script, style, noscript, template, head, iframe, object, svg, math annotation, nav, form,"
          + " select, button, input, textarea, audio, video, canvas, rt, rp, [hidden],"
          + " [style~=(?i)display\\s*:\\s*none], [aria-hidden=true]";

  @Override
  public String id() {
    return "html";
  }

  @Override
  public List<String> extensions() {
    return List.of("html", "htm", "xhtml");
  }

  @Override
  public boolean recognises(String head) {
    String lower = head.toLowerCase(Locale.ROOT).stripLeading();
    return lower.startsWith("<!doctype html")
        || lower.startsWith("<html")
        || lower.startsWith("ï»¿<!doctype html")
        || (lower.startsWith("<?xml") && lower.contains("<html"));
  }

  @Override
  public Content read(String name, byte[] bytes, Consumer<Problem> problems) {
    var detected = charset(bytes);
    var page = Jsoup.parse(PlainText.decoded(name, bytes, detected, problems));
    var language = LanguageTags.known(language(page));
    page.select(NOT_READ).remove();
    var paragraphs = new Paragraphs(name);
    var open = new StringBuilder();
    walk(page.body(), open, paragraphs, false);
    flush(open, paragraphs);
    return new Content(paragraphs.list(), Optional.of(detected.charset().name()), language);
  }

  private static String language(Document page) {
    String declared = page.select("html").attr("lang");
    return declared.isEmpty() ? page.body().attr("lang") : declared;
  }

  /// As declared, if the bytes agree.
  private static EncodingDetector.Detected charset(byte[] bytes) {
    var mark = EncodingDetector.byteOrderMark(bytes);
    if (mark.isEmpty()) {
      String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
      var declared = DECLARED.matcher(head);
      if (declared.find() && Charset.isSupported(declared.group(1))) {
        // Pages that say GB2312 mean its big successor.
        boolean chinese = declared.group(1).toLowerCase(Locale.ROOT).startsWith("gb");
        var charset = Charset.forName(chinese ? "GB18030" : declared.group(1));
        if (!charset.name().startsWith("UTF-16") && EncodingDetector.fits(bytes, charset)) {
          return new EncodingDetector.Detected(charset, 0, true);
        }
      }
    }
    return EncodingDetector.detect(bytes);
  }

  private static void walk(
      Node node, StringBuilder open, Paragraphs paragraphs, boolean preformatted) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode text) {
        String words = text.getWholeText();
        open.append(preformatted ? words : collapse(words, open));
      } else if (child instanceof Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
          open.append('\n');
        } else if (element.isBlock() || isCell(tag)) {
          flush(open, paragraphs);
          walk(element, open, paragraphs, preformatted || tag.equals("pre"));
          flush(open, paragraphs);
        } else {
          walk(element, open, paragraphs, preformatted);
        }
      }
    }
  }

  /// Unlike its rows, the cells of a table count as inline for some.
  private static boolean isCell(String tag) {
    return switch (tag) {
      case "td", "th", "dt", "dd", "li", "caption", "figcaption", "option" -> true;
      default -> false;
    };
  }

  private static String collapse(String words, StringBuilder before) {
    String collapsed = words.replaceAll("[ \\t\\r\\n\\f]+", " ");
    boolean afterBlank =
        before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
    return afterBlank && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed;
  }

  private static void flush(StringBuilder open, Paragraphs paragraphs) {
    paragraphs.add(open);
    open.setLength(0);
  }
}
