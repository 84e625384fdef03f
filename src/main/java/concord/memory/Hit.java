package concord.memory;

import concord.text.Language;
import concord.text.Span;
import java.util.List;

/// A text that was found.
///
/// @param id of the bead or concept, as its kind writes it
/// @param marks where the words stand, in UTF-16 units of the text
public record Hit(HitKind kind, String id, Language language, String text, List<Span> marks) {

  public Hit {
    marks = List.copyOf(marks);
  }
}
