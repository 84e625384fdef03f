package concord.accounts;

import java.text.Normalizer;
import java.util.Locale;

/// Sign-in names are the same however they are capitalised or composed.
final class PersonName {

  static final int CHARACTERS = 120;

  private PersonName() {}

  static String of(String typed) {
    return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  static boolean isFit(String name) {
    return !name.isEmpty()
        && name.length() <= CHARACTERS
        && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "._-@+".indexOf(c) >= 0);
  }
}
