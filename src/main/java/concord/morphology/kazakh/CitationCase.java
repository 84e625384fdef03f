package concord.morphology.kazakh;

/// Gives a form made in small letters the capitals of its citation.
final class CitationCase {

  private CitationCase() {}

  static String restore(String citation, String form) {
    var restored = new StringBuilder(form);
    for (int i = 0; i < Math.min(citation.length(), form.length()); i++) {
      if (Character.isUpperCase(citation.charAt(i))) {
        restored.setCharAt(i, Character.toUpperCase(form.charAt(i)));
      }
    }
    return restored.toString();
  }
}
