package concord.cli;

import concord.text.Problem;
import concord.text.ProblemException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A plain text file as a command reads it: UTF-8, or UTF-16 that says so in its first two bytes.
/// Anything else is refused rather than read into other letters than were written.
final class TextFile {

  private TextFile() {}

  static String read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new ProblemException(Problem.error("file-is-folder", "file", file.toString()));
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new ProblemException(Problem.error("file-not-found", "file", file.toString()), e);
    }
    String text = decode(file, bytes);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decode(Path file, byte[] bytes) {
    Charset charset = charset(bytes);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) if (bytes[i] == '\n') line++;
      throw new ProblemException(
          Problem.error(
              "file-encoding",
              "file",
              file.toString(),
              "line",
              line,
              "encoding",
              charset.displayName()));
    }
    return out.flip().toString();
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2) {
      if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) return StandardCharsets.UTF_16BE;
      if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }
}
