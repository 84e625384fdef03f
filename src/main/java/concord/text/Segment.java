package concord.text;

/// One sentence of a version, the smallest unit people edit.
///
/// @param text without line feeds; may be empty only where a person emptied it
/// @param paragraph number of the paragraph it stands in, from 0
public record Segment(String text, int paragraph) {

  public Segment {
    if (paragraph < 0) {
      throw new IllegalArgumentException("paragraph " + paragraph);
    }
  }
}
