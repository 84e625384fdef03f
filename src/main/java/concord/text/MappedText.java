package concord.text;

import java.util.Arrays;

/// A text made from another letter by letter, that knows where each of its letters stood there.
public final class MappedText {

  private final String original;
  private final String text;
  private final int[] startsUtf16;
  private final int[] endsUtf16;

  private MappedText(String original, String text, int[] startsUtf16, int[] endsUtf16) {
    this.original = original;
    this.text = text;
    this.startsUtf16 = startsUtf16;
    this.endsUtf16 = endsUtf16;
  }

  /// Puts such a text together from left to right.
  static final class Builder {

    private final String original;
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    Builder(String original) {
      this.original = original;
      this.text = new StringBuilder(original.length() + 8);
      this.starts = new int[original.length() + 8];
      this.ends = new int[original.length() + 8];
    }

    /// Letters that stand for the stretch from `start` to `end` of the original.
    void append(CharSequence letters, int start, int end) {
      text.append(letters);
      cover(text.length() - letters.length(), start, end);
    }

    /// A stretch of the original as it is, unit by unit.
    void copy(int start, int end) {
      for (int at = start; at < end; at++) append(original.substring(at, at + 1), at, at + 1);
    }

    /// The text so far, to append to directly; tell [#cover] afterwards.
    StringBuilder text() {
      return text;
    }

    /// What was appended from `before` on stands for this stretch of the original.
    void cover(int before, int start, int end) {
      if (text.length() > starts.length) {
        starts = Arrays.copyOf(starts, text.length() * 2);
        ends = Arrays.copyOf(ends, text.length() * 2);
      }
      Arrays.fill(starts, before, text.length(), start);
      Arrays.fill(ends, before, text.length(), end);
    }

    MappedText build() {
      return new MappedText(original, text.toString(), starts, ends);
    }
  }

  public String text() {
    return text;
  }

  public String original() {
    return original;
  }

  /// The stretch of the original that a stretch of this text stands for.
  public Span original(Span here) {
    if (here.lengthUtf16() == 0) {
      int at =
          here.startUtf16() < text.length() ? startsUtf16[here.startUtf16()] : original.length();
      return new Span(at, at);
    }
    return new Span(startsUtf16[here.startUtf16()], endsUtf16[here.endUtf16() - 1]);
  }

  /// The stretch of this text that stands for a stretch of the original; empty where nothing is
  /// left of it.
  public Span here(Span there) {
    int start = firstAfter(endsUtf16, there.startUtf16());
    if (there.lengthUtf16() == 0) return new Span(start, start);
    int end = Math.max(start, firstNotBefore(startsUtf16, there.endUtf16()));
    return new Span(start, end);
  }

  /// The first letter whose value is greater.
  private int firstAfter(int[] values, int limit) {
    return firstNotBefore(values, limit + 1);
  }

  /// The first letter whose value is at least the limit; values never fall.
  private int firstNotBefore(int[] values, int limit) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /// This text made from the original of another that was made from it.
  MappedText after(MappedText first) {
    var joined = new Builder(first.original);
    for (int i = 0; i < text.length(); i++) {
      var place = first.original(new Span(startsUtf16[i], endsUtf16[i]));
      joined.append(text.substring(i, i + 1), place.startUtf16(), place.endUtf16());
    }
    return joined.build();
  }
}
