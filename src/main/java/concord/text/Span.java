package concord.text;

/// A stretch of a text, in UTF-16 code units; the end is not part of it.
public record Span(int startUtf16, int endUtf16) implements Comparable<Span> {

  public Span {
    if (startUtf16 < 0 || endUtf16 < startUtf16) {
      throw new IllegalArgumentException("not a span: " + startUtf16 + ".." + endUtf16);
    }
  }

  public int lengthUtf16() {
    return endUtf16 - startUtf16;
  }

  public boolean contains(Span other) {
    return startUtf16 <= other.startUtf16 && other.endUtf16 <= endUtf16;
  }

  public boolean overlaps(Span other) {
    return startUtf16 < other.endUtf16 && other.startUtf16 < endUtf16;
  }

  /// The part of the text this span covers.
  public String of(String text) {
    return text.substring(startUtf16, endUtf16);
  }

  /// By start, the longer one first.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(startUtf16, other.startUtf16);
    return byStart != 0 ? byStart : Integer.compare(other.endUtf16, endUtf16);
  }
}
