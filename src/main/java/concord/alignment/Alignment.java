package concord.alignment;

import concord.text.Language;
import java.util.List;

/// Beads over several versions; every segment of every version stands in exactly one bead.
public record Alignment(List<Language> languages, List<Bead> beads) {

  public Alignment {
    languages = List.copyOf(languages);
    beads = List.copyOf(beads);
  }
}
