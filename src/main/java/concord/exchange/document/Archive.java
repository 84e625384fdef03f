package concord.exchange.document;

import concord.text.Problem;
import concord.text.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The parts of a zipped document that are wanted, and no more of it than a document can need.
final class Archive {

  private static final int PARTS = 20_000;

  /// The largest part: far more than any document holds as text, far less than a bomb unpacks to.
  private static final int PART_BYTES = 256 * 1024 * 1024;

  private final String name;
  private final Map<String, byte[]> parts = new HashMap<>();

  private Archive(String name) {
    this.name = name;
  }

  static Archive open(String name, byte[] bytes, Predicate<String> wanted) throws IOException {
    var archive = new Archive(name);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int seen = 0;
      long total = 0;
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++seen > PARTS) throw archive.tooLarge();
        String part = entry.getName().replace('\\', '/');
        if (wanted.test(part)) {
          byte[] content = zip.readNBytes(PART_BYTES + 1);
          total += content.length;
          if (total > PART_BYTES) throw archive.tooLarge();
          archive.parts.putIfAbsent(part, content);
        }
      }
      if (seen == 0) throw archive.damaged();
    } catch (ZipException | java.io.EOFException e) {
      throw archive.damaged();
    }
    return archive;
  }

  Optional<InputStream> part(String path) {
    return Optional.ofNullable(parts.get(path)).map(ByteArrayInputStream::new);
  }

  Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(parts.get(path));
  }

  ProblemException damaged() {
    return new ProblemException(Problem.error("document-damaged", "file", name));
  }

  private ProblemException tooLarge() {
    return new ProblemException(
        Problem.error("document-too-long", "file", name, "limit", PART_BYTES));
  }
}
