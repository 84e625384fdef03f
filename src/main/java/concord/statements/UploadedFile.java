package concord.statements;

import java.io.IOException;
import java.io.InputStream;

/// A file a person hands over; read once, on the import's own time.
public record UploadedFile(String name, Bytes bytes) {

  /// Opens the file's bytes.
  @FunctionalInterface
  public interface Bytes {
    InputStream open() throws IOException;
  }
}
