package concord.statements;

import concord.text.Language;
import java.util.List;
import java.util.Set;

/// Segments of one cell as one text.
public final class JoinedText {

  /// Languages that put no blank between sentences.
  private static final Set<String> UNSPACED = Set.of("zh", "ja", "th", "lo", "km", "my");

  private JoinedText() {}

  public static String of(Language language, List<String> segments) {
    if (segments.size() == 1) return segments.getFirst();
    return String.join(isSpaced(language) ? " " : "", segments);
  }

  static boolean isSpaced(Language language) {
    return !UNSPACED.contains(language.primary());
  }
}
