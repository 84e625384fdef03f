package concord.termbase;

import java.util.List;

/// A part of a review queue, and how much there is in all.
public record WaitingPage(List<Waiting> lines, int total) {

  public WaitingPage {
    lines = List.copyOf(lines);
  }
}
