package concord.morphology.russian;

import concord.text.Folding;

/// Writes a form the way its citation is written: capitals, and ё only for those who write ё.
final class Spelling {

  private Spelling() {}

  static String like(String citation, String form) {
    boolean writesYo = citation.indexOf('ё') >= 0 || citation.indexOf('Ё') >= 0;
    String spelled = writesYo ? form : Folding.fold(form);
    boolean allCapitals = citation.length() > 1 && citation.equals(citation.toUpperCase());
    if (allCapitals) return spelled.toUpperCase();
    if (!Character.isUpperCase(citation.charAt(0))) return spelled;
    return Character.toUpperCase(spelled.charAt(0)) + spelled.substring(1);
  }
}
