package concord.exchange.packed;

import concord.text.Problem;
import concord.text.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The parts of a zipped document that are wanted, and no more of it than a document can need.
///
/// Read by the directory at the end of the archive, as office programs do: reading from the front
/// fails on archives that were written as a stream.
public final class Archive {

  private static final int PARTS = 20_000;

  /// Far more than the text of any document, far less than a bomb unpacks to.
  private static final long UNPACKED_BYTES = 256L * 1024 * 1024;

  private final String name;
  private final Map<String, byte[]> parts = new HashMap<>();

  private Archive(String name) {
    this.name = name;
  }

  /// @throws ProblemException when the archive is damaged or unpacks to too much
  public static Archive open(String name, byte[] bytes, Predicate<String> wanted) {
    var archive = new Archive(name);
    archive.read(bytes, wanted, true);
    return archive;
  }

  /// Refuses what [#open] would refuse, for a library that unpacks by itself.
  public static void check(String name, byte[] bytes) {
    new Archive(name).read(bytes, part -> true, false);
  }

  public Optional<InputStream> part(String path) {
    return Optional.ofNullable(parts.get(path)).map(ByteArrayInputStream::new);
  }

  public ProblemException damaged() {
    return new ProblemException(Problem.error("document-damaged", "file", name));
  }

  private void read(byte[] bytes, Predicate<String> wanted, boolean keep) {
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      int seen = 0;
      long left = UNPACKED_BYTES;
      for (var entry : Collections.list(zip.getEntries())) {
        if (++seen > PARTS) throw tooLarge();
        String part = entry.getName().replace('\\', '/');
        if (entry.isDirectory() || !wanted.test(part)) continue;
        try (InputStream in = zip.getInputStream(entry)) {
          if (in == null) throw damaged();
          var content = new ByteArrayOutputStream();
          byte[] buffer = new byte[1 << 16];
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) throw tooLarge();
            if (keep) content.write(buffer, 0, read);
          }
          if (keep) parts.putIfAbsent(part, content.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // The bytes are in memory: whatever fails, fails because of what they are.
      throw damaged();
    }
  }

  private ProblemException tooLarge() {
    return new ProblemException(
        Problem.error("document-too-long", "file", name, "limit", UNPACKED_BYTES));
  }
}
