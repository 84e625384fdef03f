package concord.exchange;

import concord.text.Problem;
import concord.text.ProblemException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/// Finds the formats on the class path and the right one for a file.
final class Formats {

  private static final int HEAD_BYTES = 8192;

  private Formats() {}

  static <F extends Format> List<F> all(Class<F> kind) {
    var found = new ArrayList<F>();
    ServiceLoader.load(kind, kind.getClassLoader()).forEach(found::add);
    found.sort((a, b) -> a.id().compareTo(b.id()));
    return List.copyOf(found);
  }

  static <F extends Format> Optional<F> named(List<F> formats, String id) {
    return formats.stream().filter(format -> format.id().equalsIgnoreCase(id)).findFirst();
  }

  static <F extends Format> F orRefuse(List<F> formats, String id) {
    return named(formats, id)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.error("format-unknown", "format", id, "known", ids(formats))));
  }

  static <F extends Format> Optional<F> byExtension(List<F> formats, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return formats.stream()
        .filter(format -> format.extensions().stream().anyMatch(e -> lower.endsWith("." + e)))
        .findFirst();
  }

  static <F extends Format> F of(List<F> formats, String name, BufferedInputStream in)
      throws IOException {
    return recognise(formats, name, in)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.error("file-kind-unknown", "file", name, "known", ids(formats))));
  }

  /// By how the file begins, which cannot lie as easily as its name, then by its name.
  static <F extends Format> Optional<F> recognise(
      List<F> formats, String name, BufferedInputStream in) throws IOException {
    String head = head(in);
    var readable = formats.stream().filter(Format::reads).toList();
    return readable.stream()
        .filter(format -> format.recognises(head))
        .findFirst()
        .or(() -> byExtension(readable, name));
  }

  static BufferedInputStream buffered(InputStream in) {
    return new BufferedInputStream(in, 1 << 16);
  }

  static String ids(List<? extends Format> formats) {
    return String.join(", ", formats.stream().filter(Format::reads).map(Format::id).toList());
  }

  private static String head(BufferedInputStream in) throws IOException {
    in.mark(HEAD_BYTES);
    byte[] bytes = in.readNBytes(HEAD_BYTES);
    in.reset();
    // Enough to see element names, in UTF-16 too.
    return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
  }
}
