package concord.exchange;

import concord.text.Problem;
import concord.text.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Tells documents apart by their first bytes.
final class DocumentKinds {

  private DocumentKinds() {}

  /// Refuses with a sentence of its own what people try most often.
  static void refuseForeign(String name, byte[] bytes) {
    if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      // Word before 2007, and every Office file with a password.
      throw new ProblemException(Problem.error("document-old-or-locked", "file", name));
    }
    if (starts(bytes, '%', 'P', 'D', 'F')) {
      throw new ProblemException(Problem.error("document-is-pdf", "file", name));
    }
    if (starts(bytes, '{', '\\', 'r', 't', 'f')) {
      throw new ProblemException(Problem.error("document-is-rtf", "file", name));
    }
  }

  static DocumentFormat of(List<DocumentFormat> formats, String name, byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1)
            .replace("\0", "");
    return formats.stream()
        .filter(format -> format.recognises(head))
        .findFirst()
        .or(() -> Formats.byExtension(formats, name))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.error(
                        "file-kind-unknown", "file", name, "known", Formats.ids(formats))));
  }

  private static boolean starts(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) return false;
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) return false;
    }
    return true;
  }
}
