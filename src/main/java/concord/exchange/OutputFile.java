package concord.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/// A file that is either written whole or not at all: whoever reads it never sees half of it, and
/// what stood there before stays until the new one is complete.
public final class OutputFile {

  /// Writes the content.
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private OutputFile() {}

  public static void write(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // Not createTempFile: its files are for their owner only, and this one is to be handed on.
    String random = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36);
    Path unfinished = file.resolveSibling("." + file.getFileName() + "." + random + ".unfinished");
    try {
      try (var stream = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW);
          var out = new BufferedOutputStream(stream, 1 << 16)) {
        content.writeTo(out);
      }
      move(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
