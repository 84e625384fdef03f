package concord.alignment.evidence;

/// Marks that survive translation, in one spelling for all languages.
final class Marks {

  private Marks() {}

  /// The common spelling of a mark, or nothing where it says nothing about the meaning.
  static String shared(int c) {
    return switch (c) {
      case '?', '？', '؟' -> "?";
      case '!', '！' -> "!";
      case ':', '：' -> ":";
      case ';', '；', '؛' -> ";";
      case '(', '（', ')', '）' -> "()";
      case '%', '٪', '‰' -> "%";
      case '…' -> "…";
      case '"', '«', '»', '“', '”', '„', '‟', '「', '」', '『', '』' -> "\"";
      case '《', '》' -> "《》";
      default -> Character.getType(c) == Character.CURRENCY_SYMBOL ? Character.toString(c) : "";
    };
  }
}
