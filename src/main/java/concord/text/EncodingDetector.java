package concord.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;

/// Tells the encoding of a text from its bytes: a byte order mark, then UTF-8 if they can be
/// nothing else, then whichever encoding makes the most plausible text of them.
public final class EncodingDetector {

  /// Enough to judge by.
  private static final int SAMPLE_BYTES = 1 << 16;

  /// By how much the best reading must beat the next to be beyond doubt.
  private static final double CLEAR_LEAD = 0.1;

  private static final Charset[] CANDIDATES = {
    Charset.forName("GB18030"),
    Charset.forName("windows-1251"),
    KazakhCodePage.KZ_1048,
    KazakhCodePage.PTCP154,
    StandardCharsets.UTF_16LE,
    StandardCharsets.UTF_16BE,
    Charset.forName("KOI8-R"),
    Charset.forName("Big5"),
    Charset.forName("windows-1252"),
  };

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
    // Chance bytes above 127 are hardly ever UTF-8, so text that fits it is. Control characters
    // below a blank are what UTF-16 has half of its bytes made of.
    if (!looksWide(bytes) && fits(bytes, StandardCharsets.UTF_8)) {
      return new Detected(StandardCharsets.UTF_8, 0, true);
    }
    byte[] sample = bytes.length <= SAMPLE_BYTES ? bytes : Arrays.copyOf(bytes, SAMPLE_BYTES);
    Charset best = StandardCharsets.ISO_8859_1;
    double bestMark = Double.NEGATIVE_INFINITY;
    double nextMark = Double.NEGATIVE_INFINITY;
    String bestText = "";
    for (Charset charset : candidates(sample)) {
      String text = decoded(sample, charset);
      // Two code pages that differ only in characters that are not there are no rivals.
      if (text.equals(bestText)) continue;
      double plausible = Plausibility.of(text);
      if (plausible > bestMark) {
        nextMark = bestMark;
        bestMark = plausible;
        best = charset;
        bestText = text;
      } else {
        nextMark = Math.max(nextMark, plausible);
      }
    }
    // Broken in a few places only: still better read as UTF-8 than as a page of signs.
    double asUtf8 = Plausibility.of(decoded(sample, StandardCharsets.UTF_8));
    if (asUtf8 > bestMark) return new Detected(StandardCharsets.UTF_8, 0, false);
    return new Detected(best, 0, bestMark - nextMark > CLEAR_LEAD);
  }

  /// The text, decoded as detected; what does not fit is replaced by U+FFFD.
  public static String decode(byte[] bytes, Detected detected) {
    return new String(
        bytes, detected.markBytes(), bytes.length - detected.markBytes(), detected.charset());
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

  /// Ours, and what ICU thinks of besides (its favourite comes for what we do not list).
  private static Iterable<Charset> candidates(byte[] sample) {
    var candidates = new LinkedHashSet<>(Arrays.asList(CANDIDATES));
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      if (match.getConfidence() >= 30
          && Charset.isSupported(match.getName())
          && Charset.forName(match.getName()).canEncode()) {
        candidates.add(Charset.forName(match.getName()));
      }
    }
    return candidates;
  }

  private static String decoded(byte[] sample, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith("\uFFFD");
    var text = CharBuffer.allocate((int) (sample.length * (double) decoder.maxCharsPerByte()) + 8);
    // The sample may end inside a character: that is no fault.
    decoder.decode(ByteBuffer.wrap(sample), text, false);
    return text.flip().toString();
  }

  /// A few zeros are damage; many control characters are halves of something.
  private static boolean looksWide(byte[] bytes) {
    int odd = 0;
    for (byte b : bytes) if (b >= 0 && b < 9) odd++;
    return odd > 0 && odd >= bytes.length / 10;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) return false;
    }
    return true;
  }
}
