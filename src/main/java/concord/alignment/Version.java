package concord.alignment;

import concord.text.Language;
import concord.text.Segment;
import java.util.List;

/// One language's text of a statement, cut into segments.
public record Version(Language language, List<Segment> segments) {

  public Version {
    segments = List.copyOf(segments);
  }

  public int size() {
    return segments.size();
  }
}
