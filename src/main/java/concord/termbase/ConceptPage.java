package concord.termbase;

import java.util.List;

/// A part of what a query finds, and how much there is in all.
public record ConceptPage(List<ConceptLine> lines, int total) {

  public ConceptPage {
    lines = List.copyOf(lines);
  }
}
