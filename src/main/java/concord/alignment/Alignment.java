package concord.alignment;

import concord.text.Language;
import java.util.List;

/// Beads over several versions; every segment of every version stands in exactly one bead.
///
/// @param finished false when the aligner was stopped before it could say better; then no bead but
///     the fixed ones has a confidence above [#UNFINISHED]
public record Alignment(List<Language> languages, List<Bead> beads, boolean finished) {

  /// The most an unfinished alignment believes of a bead.
  public static final double UNFINISHED = 0.5;

  public Alignment {
    languages = List.copyOf(languages);
    beads = List.copyOf(beads);
  }

  public Alignment(List<Language> languages, List<Bead> beads) {
    this(languages, beads, true);
  }
}
