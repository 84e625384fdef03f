package concord.text;

import java.util.Arrays;

/// A folded text that knows where each of its letters stood in the original.
public final class FoldedText {

  private final String original;
  private final String text;
  private final int[] startsUtf16;
  private final int[] endsUtf16;

  private FoldedText(String original, String text, int[] startsUtf16, int[] endsUtf16) {
    this.original = original;
    this.text = text;
    this.startsUtf16 = startsUtf16;
    this.endsUtf16 = endsUtf16;
  }

  static FoldedText of(String original, boolean simplified) {
    var folded = new StringBuilder(original.length());
    var starts = new int[original.length() + 8];
    var ends = new int[original.length() + 8];
    for (int at = 0; at < original.length(); ) {
      int end = Folding.pieceEnd(original, at);
      int before = folded.length();
      if (end == at + 1) {
        Folding.append(folded, normalisedUnit(original.charAt(at)), simplified);
      } else {
        String piece = Folding.normalised(original.substring(at, end));
        var letters = new StringBuilder(piece.length());
        for (int i = 0; i < piece.length(); i++) {
          Folding.append(letters, piece.charAt(i), simplified);
        }
        // A wide letter takes its accent only once it is narrow.
        folded.append(Folding.normalised(letters.toString()));
      }
      if (folded.length() > starts.length) {
        starts = Arrays.copyOf(starts, folded.length() * 2);
        ends = Arrays.copyOf(ends, folded.length() * 2);
      }
      Arrays.fill(starts, before, folded.length(), at);
      Arrays.fill(ends, before, folded.length(), end);
      at = end;
    }
    return new FoldedText(original, folded.toString(), starts, ends);
  }

  /// A lone unit changes under normalisation only when it is a singleton such as U+212A or a
  /// compatibility ideograph, and those are single units again.
  private static char normalisedUnit(char c) {
    if (c < 0x340) return c;
    String normal = Folding.normalised(String.valueOf(c));
    return normal.length() == 1 ? normal.charAt(0) : c;
  }

  public String text() {
    return text;
  }

  public String original() {
    return original;
  }

  /// The stretch of the original that a stretch of the folded text stands for.
  public Span original(Span folded) {
    if (folded.lengthUtf16() == 0) {
      int at =
          folded.startUtf16() < text.length()
              ? startsUtf16[folded.startUtf16()]
              : original.length();
      return new Span(at, at);
    }
    return new Span(startsUtf16[folded.startUtf16()], endsUtf16[folded.endUtf16() - 1]);
  }
}
