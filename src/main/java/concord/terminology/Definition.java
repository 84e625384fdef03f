package concord.terminology;

/// What a concept is, in the words of one language (TBX `definition`).
///
/// @param source whose words they are, or empty
public record Definition(String text, String source) {

  public Definition {
    text = text.strip();
    source = Context.line(source);
  }

  /// A definition whose source is not known.
  public static Definition of(String text) {
    return new Definition(text, "");
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
