package concord.statements;

import concord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The segments of a cell as one text, and the way back from a place in it to a segment.
final class JoinedCell {

  /// A stretch of one segment.
  record Place(SegmentId segment, Span span) {}

  private final List<SegmentView> segments;
  private final List<Integer> startsUtf16 = new ArrayList<>();
  private final String text;

  JoinedCell(Cell cell) {
    this.segments = cell.segments();
    var joined = new StringBuilder();
    for (SegmentView segment : segments) {
      if (!joined.isEmpty() && JoinedText.isSpaced(cell.language())) joined.append(' ');
      startsUtf16.add(joined.length());
      joined.append(segment.text());
    }
    this.text = joined.toString();
  }

  static String text(Cell cell) {
    return new JoinedCell(cell).text;
  }

  String text() {
    return text;
  }

  /// The segment a span begins in; the part that reaches into the next segment is cut off. Empty
  /// when the cell is silent.
  Optional<Place> place(Span span) {
    for (int i = segments.size() - 1; i >= 0; i--) {
      int start = startsUtf16.get(i);
      boolean here =
          span.lengthUtf16() == 0 && i > 0 ? start < span.startUtf16() : start <= span.startUtf16();
      if (here) {
        int length = segments.get(i).text().length();
        int from = Math.min(span.startUtf16() - start, length);
        int to = Math.min(span.endUtf16() - start, length);
        return Optional.of(new Place(segments.get(i).id(), new Span(from, Math.max(from, to))));
      }
    }
    return Optional.empty();
  }

  /// Like [#place], but empty when the span reaches beyond one segment.
  Optional<Place> wholePlace(Span span) {
    return place(span).filter(place -> place.span().lengthUtf16() == span.lengthUtf16());
  }

  /// The text of one of its segments.
  String textOf(SegmentId id) {
    return segments.stream()
        .filter(segment -> segment.id().equals(id))
        .findFirst()
        .map(SegmentView::text)
        .orElseThrow(() -> new IllegalArgumentException("not in this cell: " + id));
  }
}
