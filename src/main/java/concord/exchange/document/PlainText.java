package concord.exchange.document;

import com.google.auto.service.AutoService;
import concord.exchange.DocumentFormat;
import concord.text.EncodingDetector;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Plain text: an empty line ends a paragraph.
@AutoService(DocumentFormat.class)
public final class PlainText implements DocumentFormat {

  @Override
  public String id() {
    return "txt";
  }

  @Override
  public List<String> extensions() {
    return List.of("txt", "text");
  }

  @Override
  public Content read(String name, byte[] bytes, Consumer<Problem> problems) {
    var detected = EncodingDetector.detect(bytes);
    String text = decoded(name, bytes, detected, problems);
    return new Content(
        Paragraphs.ofText(text), Optional.of(detected.charset().name()), Optional.empty());
  }

  /// The text of bytes whose encoding nobody declared.
  static String decoded(
      String name, byte[] bytes, EncodingDetector.Detected detected, Consumer<Problem> problems) {
    String text = EncodingDetector.decode(bytes, detected);
    if (text.length() > Limits.DOCUMENT_CHARACTERS) throw Paragraphs.tooLong(name);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long controls = text.chars().filter(Paragraphs::isControl).count();
    boolean guessed = detected.markBytes() == 0 && !detected.charset().name().equals("UTF-8");
    if ((controls > 4 && controls * 20 > text.length()) || (guessed && isBabel(text))) {
      throw new ProblemException(Problem.error("document-is-binary", "file", name));
    }
    String charset = detected.charset().name();
    if (broken > 0) {
      problems.accept(
          Problem.warning(
              "characters-undecodable", "file", name, "count", broken, "charset", charset));
    } else if (!detected.sure()) {
      problems.accept(Problem.note("encoding-guessed", "file", name, "charset", charset));
    }
    return text;
  }

  /// Bytes that are no text turn, read in double bytes, into letters of every script there is.
  private static boolean isBabel(String text) {
    return text.codePoints()
            .limit(2000)
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .distinct()
            .count()
        > 8;
  }
}
