package concord.memory.store;

import concord.text.Folding;
import concord.text.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// Tells whether two units, or two texts, say the same.
final class Digest {

  private Digest() {}

  static String of(Map<Language, String> texts) {
    var digest = sha256();
    new TreeMap<>(texts)
        .forEach(
            (language, text) -> {
              digest.update(language.tag().getBytes(StandardCharsets.UTF_8));
              digest.update((byte) 0);
              digest.update(text.getBytes(StandardCharsets.UTF_8));
              digest.update((byte) 0);
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  /// Of the wording alone: marks, blanks and case do not count.
  static String ofWording(Language language, String text) {
    var digest = sha256();
    digest.update(Folding.bare(language, text).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
