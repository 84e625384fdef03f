package concord.cli.findings;

import concord.cli.findings.Located.Region;
import concord.text.Segment;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The segments of a file, found again in it: since cutting loses no character but blanks, the n-th
/// character that shows is the same in both.
public final class CheckedText {

  private final String file;
  private final List<Segment> segments;

  /// Offset in the file of each character that shows.
  private final int[] shown;

  /// How many characters show before each segment.
  private final int[] before;

  private final int[] lineStarts;

  /// Whether file and segments hold the same number of characters that show.
  private final boolean isWhole;

  /// @param text the whole text the segments were cut from, or empty
  public CheckedText(String text, List<Segment> segments) {
    this.file = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.segments = List.copyOf(segments);
    this.shown = java.util.stream.IntStream.range(0, file.length()).filter(this::shows).toArray();
    this.before = new int[segments.size()];
    int count = 0;
    for (int i = 0; i < segments.size(); i++) {
      before[i] = count;
      count += showing(segments.get(i).text(), segments.get(i).text().length());
    }
    this.lineStarts = lineStarts(file);
    this.isWhole = count == shown.length && count > 0;
  }

  /// The text of a bead's segments, joined by blanks.
  public String text(List<Integer> numbers) {
    var texts = new ArrayList<String>();
    for (int number : numbers) texts.add(segments.get(number).text());
    return String.join(" ", texts);
  }

  /// Where a span of [#text] stands in the file. Empty for a version that is silent, and where the
  /// file is of a kind that has no lines.
  public Optional<Region> region(List<Integer> numbers, Span span) {
    if (numbers.isEmpty() || !isWhole) return Optional.empty();
    int start = offset(numbers, span.startUtf16(), false);
    int end = span.lengthUtf16() == 0 ? start : offset(numbers, span.endUtf16(), true);
    int startLine = line(start);
    int endLine = line(Math.max(start, end));
    return Optional.of(
        new Region(
            startLine + 1,
            start - lineStarts[startLine] + 1,
            endLine + 1,
            Math.max(start, end) - lineStarts[endLine] + 1));
  }

  private int offset(List<Integer> numbers, int at, boolean isEnd) {
    int rest = at;
    for (int k = 0; k < numbers.size(); k++) {
      String text = segments.get(numbers.get(k)).text();
      boolean last = k == numbers.size() - 1;
      if (rest <= text.length() || last) {
        int ordinal = before[numbers.get(k)] + showing(text, Math.min(rest, text.length()));
        if (isEnd) return shown[Math.clamp(ordinal - 1, 0, shown.length - 1)] + 1;
        return ordinal >= shown.length ? file.length() : shown[ordinal];
      }
      rest -= text.length() + 1;
    }
    return 0;
  }

  private int line(int offset) {
    int found = java.util.Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static int[] lineStarts(String text) {
    var starts = new ArrayList<Integer>();
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      boolean ends =
          text.charAt(i) == '\n'
              || (text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) starts.add(i + 1);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean shows(int at) {
    return isShown(file.charAt(at));
  }

  private static int showing(String text, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) if (isShown(text.charAt(i))) count++;
    return count;
  }

  private static boolean isShown(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u0085';
  }
}
