package concord.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells the encoding of a text from its bytes.
public final class EncodingDetector {

  private EncodingDetector() {}

  /// A byte order mark: which encoding it names and how many bytes it takes.
  public record Mark(Charset charset, int bytes) {}

  /// @param sure false where other encodings would read nearly as well
  public record Detected(Charset charset, int markBytes, boolean sure) {}

  public static Optional<Mark> byteOrderMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
    if (starts(bytes, 0xFF, 0xFE)) return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
    if (starts(bytes, 0xFE, 0xFF)) return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
    return Optional.empty();
  }

  /// The encoding these bytes most likely are in.
  public static Detected detect(byte[] bytes) {
    var mark = byteOrderMark(bytes);
    if (mark.isPresent()) return new Detected(mark.get().charset(), mark.get().bytes(), true);
    if (fits(bytes, StandardCharsets.UTF_8)) return new Detected(StandardCharsets.UTF_8, 0, true);
    for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
      if (Charset.isSupported(match.getName())) {
        var charset = Charset.forName(match.getName());
        if (fits(bytes, charset)) return new Detected(charset, 0, match.getConfidence() > 60);
      }
    }
    return new Detected(StandardCharsets.ISO_8859_1, 0, false);
  }

  /// Whether the bytes can be read in the encoding, a character cut at the end aside.
  public static boolean fits(byte[] bytes, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(4096);
    while (true) {
      var result = decoder.decode(in, out, false);
      if (result.isError()) return false;
      if (result.isUnderflow()) return true;
      out.clear();
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) return false;
    }
    return true;
  }
}
