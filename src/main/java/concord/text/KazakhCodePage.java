package concord.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/// The two Kazakh relatives of windows-1251, which the JDK does not have: old Kazakh documents are
/// in them and show as «Ќазаќстан» when read as windows-1251.
final class KazakhCodePage extends Charset {

  /// STRK 1048-2002, what Windows used for Kazakh.
  static final Charset KZ_1048 =
      new KazakhCodePage(
          "KZ-1048",
          "ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\uFFFD™љ›њқһџ\u00A0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00AD®Ү°±Ііөµ¶·ё№ғ»әҢңү");

  /// ParaType's Asian Cyrillic, common in files from before.
  static final Charset PTCP154 =
      new KazakhCodePage(
          "PTCP154", "ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ\u00A0ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝ");

  /// The characters of bytes 0x80 to 0xFF.
  private final String upper;

  private KazakhCodePage(String name, String upperBeforeLetters) {
    super(name, new String[0]);
    var letters = new StringBuilder(upperBeforeLetters);
    for (char letter = 'А'; letter <= 'я'; letter++) letters.append(letter);
    this.upper = letters.toString();
    if (upper.length() != 128) throw new IllegalStateException(name + ": " + upper.length());
  }

  @Override
  public boolean contains(Charset other) {
    return other.name().equals("US-ASCII") || other.equals(this);
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new CharsetDecoder(this, 1, 1) {
      @Override
      protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        while (in.hasRemaining()) {
          if (!out.hasRemaining()) return CoderResult.OVERFLOW;
          int b = in.get() & 0xFF;
          char c = b < 0x80 ? (char) b : upper.charAt(b - 0x80);
          if (c == '\uFFFD') {
            in.position(in.position() - 1);
            return CoderResult.unmappableForLength(1);
          }
          out.put(c);
        }
        return CoderResult.UNDERFLOW;
      }
    };
  }

  @Override
  public CharsetEncoder newEncoder() {
    return new CharsetEncoder(this, 1, 1) {
      @Override
      protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
        while (in.hasRemaining()) {
          if (!out.hasRemaining()) return CoderResult.OVERFLOW;
          char c = in.get();
          int b = c < 0x80 ? c : upper.indexOf(c) + 0x80;
          if (b < 0x80 && c >= 0x80 || c == '\uFFFD') {
            in.position(in.position() - 1);
            return CoderResult.unmappableForLength(1);
          }
          out.put((byte) b);
        }
        return CoderResult.UNDERFLOW;
      }
    };
  }
}
