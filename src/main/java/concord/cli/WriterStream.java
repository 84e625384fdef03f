package concord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Takes UTF-8 and hands it to a writer as it comes, so that a long file on standard output is
// never
/// whole in memory.
final class WriterStream extends OutputStream {

  private final Writer out;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13);
  private final CharBuffer characters = CharBuffer.allocate(1 << 13);

  WriterStream(Writer out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    if (!bytes.hasRemaining()) decode(false);
    bytes.put((byte) b);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    for (int at = offset; at < offset + length; ) {
      if (!bytes.hasRemaining()) decode(false);
      int part = Math.min(bytes.remaining(), offset + length - at);
      bytes.put(from, at, part);
      at += part;
    }
  }

  /// The beginning of a character whose rest has not come yet stays.
  private void decode(boolean last) throws IOException {
    bytes.flip();
    while (true) {
      var result = decoder.decode(bytes, characters, last);
      out.write(characters.array(), 0, characters.position());
      characters.clear();
      if (!result.isOverflow()) break;
    }
    bytes.compact();
  }

  @Override
  public void flush() throws IOException {
    decode(false);
    out.flush();
  }

  /// Ends the text, but not the writer: standard output belongs to others too.
  @Override
  public void close() throws IOException {
    decode(true);
    out.flush();
  }
}
