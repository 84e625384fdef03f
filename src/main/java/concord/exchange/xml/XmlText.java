package concord.exchange.xml;

import concord.text.EncodingDetector;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The characters of an XML file as a parser can take them, whatever the file did to them.
///
/// The encoding is what the bytes say (byte order mark, the shape of `<?xml`), then what the file
/// declares, then what the text looks like. A document type declaration is blanked out, so no
/// parser ever follows it; one that declares entities is refused. Characters XML forbids, also as
/// `&#x1;`, are left out and counted.
public final class XmlText extends Reader {

  private static final int HEAD_BYTES = 1 << 16;
  private static final int BLOCK = 1 << 15;

  /// More characters than this in one reference are no reference.
  private static final int REFERENCE_CHARACTERS = 12;

  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

  private final String name;
  private final InputStream in;
  private final Consumer<Problem> problems;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
  private final CharBuffer decoded = CharBuffer.allocate(BLOCK + 16);
  private boolean atEnd;
  private char[] clean = new char[0];
  private int at;
  private int end;

  /// Decoded but not yet cleaned: the start of a reference that the block cut.
  private String pending = "";

  private long undecodable;
  private long forbidden;

  public XmlText(String name, InputStream input, Consumer<Problem> problems) throws IOException {
    this.name = name;
    this.problems = problems;
    this.in =
        input instanceof BufferedInputStream buffered
            ? buffered
            : new BufferedInputStream(input, HEAD_BYTES);
    this.decoder =
        charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    bytes.flip();
    openProlog();
  }

  private Charset charset() throws IOException {
    in.mark(HEAD_BYTES);
    byte[] head = in.readNBytes(HEAD_BYTES);
    in.reset();
    if (head.length == 0) throw new ProblemException(Problem.error("file-empty", "file", name));
    var marked = EncodingDetector.byteOrderMark(head);
    if (marked.isPresent()) {
      in.skipNBytes(marked.get().bytes());
      return marked.get().charset();
    }
    if (head.length > 3 && head[0] == '<' && head[1] == 0) return StandardCharsets.UTF_16LE;
    if (head.length > 3 && head[0] == 0 && head[1] == '<') return StandardCharsets.UTF_16BE;
    String ascii = new String(head, 0, Math.min(400, head.length), StandardCharsets.ISO_8859_1);
    var declared = DECLARED.matcher(ascii);
    String said = declared.find() ? declared.group(1) : "UTF-8";
    Charset believed = named(said);
    if (believed != null && EncodingDetector.fits(head, believed)) return believed;
    Charset found = EncodingDetector.detect(head).charset();
    problems.accept(
        Problem.warning(
            "encoding-not-as-declared", "file", name, "declared", said, "used", found.name()));
    return found;
  }

  /// Null for a name that is no charset, or one whose bytes would have looked different.
  private static @org.jspecify.annotations.Nullable Charset named(String charset) {
    try {
      var found = Charset.forName(charset);
      return found.name().startsWith("UTF-16") || found.name().startsWith("UTF-32") ? null : found;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /// Decodes the first block and takes the document type declaration out of it.
  private void openProlog() throws IOException {
    var start = new StringBuilder();
    while (!atEnd && start.length() < BLOCK) start.append(decode());
    pending = Prolog.withoutDocumentType(name, start.toString());
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (at == end) {
      if (atEnd && pending.isEmpty()) return -1;
      fill();
    }
    int count = Math.min(length, end - at);
    System.arraycopy(clean, at, target, offset, count);
    at += count;
    return count;
  }

  private void fill() throws IOException {
    String text = atEnd ? pending : pending + decode();
    int complete = atEnd ? text.length() : completeLength(text);
    pending = text.substring(complete);
    clean = new char[complete];
    at = 0;
    end = 0;
    for (int i = 0; i < complete; ) {
      int skipped = text.charAt(i) == '&' ? forbiddenReference(text, i, complete) : 0;
      if (skipped > 0) {
        forbidden++;
        i += skipped;
        continue;
      }
      int codePoint = text.codePointAt(i);
      int units = Character.charCount(codePoint);
      if (isXmlCharacter(codePoint)) {
        for (int u = 0; u < units; u++) clean[end++] = text.charAt(i + u);
      } else {
        forbidden++;
      }
      i += units;
    }
  }

  /// Up to where the text can be cleaned without knowing what follows.
  private static int completeLength(String text) {
    int length = text.length();
    int reference = text.lastIndexOf('&');
    if (reference >= 0
        && length - reference < REFERENCE_CHARACTERS
        && text.indexOf(';', reference) < 0) {
      return reference;
    }
    return length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
  }

  /// Length of a numeric reference to a character that XML forbids, else 0.
  private static int forbiddenReference(String text, int from, int to) {
    if (from + 3 >= to || text.charAt(from + 1) != '#') return 0;
    int semicolon = text.indexOf(';', from);
    if (semicolon < 0 || semicolon >= to || semicolon - from > REFERENCE_CHARACTERS) return 0;
    boolean hex = text.charAt(from + 2) == 'x';
    String digits = text.substring(from + (hex ? 3 : 2), semicolon);
    try {
      int codePoint = Integer.parseInt(digits, hex ? 16 : 10);
      return isXmlCharacter(codePoint) ? 0 : semicolon - from + 1;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /// XML 1.0, production 2, which lets surrogate pairs through and lone halves not.
  public static boolean isXmlCharacter(int codePoint) {
    return codePoint == 0x9
        || codePoint == 0xA
        || codePoint == 0xD
        || (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || (codePoint >= 0x10000 && codePoint <= 0x10FFFF);
  }

  private String decode() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read > 0) bytes.position(bytes.position() + read);
    atEnd = read < 0;
    bytes.flip();
    decoded.clear();
    while (true) {
      var result = decoder.decode(bytes, decoded, atEnd);
      if (!result.isError()) break;
      bytes.position(bytes.position() + result.length());
      undecodable++;
      decoded.put('\uFFFD');
    }
    if (atEnd) {
      bytes.position(bytes.limit());
      decoder.flush(decoded);
    }
    return decoded.flip().toString();
  }

  /// Says what had to be left out or replaced; to be called when reading is over.
  public void report() {
    if (undecodable > 0) {
      problems.accept(
          Problem.warning(
              "characters-undecodable",
              "file",
              name,
              "count",
              undecodable,
              "charset",
              decoder.charset().name()));
      undecodable = 0;
    }
    if (forbidden > 0) {
      problems.accept(Problem.warning("characters-forbidden", "file", name, "count", forbidden));
      forbidden = 0;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  @Override
  public String toString() {
    return "XmlText[" + Limits.shorten(name) + "]";
  }
}
