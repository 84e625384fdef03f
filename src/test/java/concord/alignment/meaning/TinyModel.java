package concord.alignment.meaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a model of sentences small enough to read: each word has a vector, looked up by one
/// Gather. The bytes are those of onnx.proto, field by field.
public final class TinyModel {

  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  private TinyModel() {}

  /// @param words numbered from 4 on; before them stand `[PAD]`, `[UNK]`, `[CLS]`, `[SEP]`
  /// @param vectors of the words, in step
  public static void write(Path folder, List<String> words, List<float[]> vectors)
      throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("model.onnx"), model(vectors));
    String vocabulary =
        java.util.stream.IntStream.range(0, words.size())
            .mapToObj(k -> "\"" + words.get(k) + "\":" + (k + 4))
            .collect(Collectors.joining(","));
    Files.writeString(
        folder.resolve("tokenizer.json"),
        """
        {"normalizer":{"type":"BertNormalizer","lowercase":true},
         "added_tokens":[],
         "model":{"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##",
          "vocab":{"[PAD]":0,"[UNK]":1,"[CLS]":2,"[SEP]":3,%s}}}
        """
            .formatted(vocabulary));
  }

  static byte[] model(List<float[]> vectors) {
    int size = vectors.getFirst().length;
    var table = ByteBuffer.allocate((vectors.size() + 4) * size * 4).order(ByteOrder.LITTLE_ENDIAN);
    for (int k = 0; k < 4 * size; k++) table.putFloat(0);
    for (float[] vector : vectors) for (float x : vector) table.putFloat(x);
    var tensor =
        new Message()
            .number(1, vectors.size() + 4)
            .number(1, size)
            .number(2, FLOAT)
            .text(8, "table")
            .bytes(9, table.array());
    var gather =
        new Message()
            .text(1, "table")
            .text(1, "input_ids")
            .text(2, "last_hidden_state")
            .text(4, "Gather");
    var graph =
        new Message()
            .message(1, gather)
            .text(2, "tiny")
            .message(5, tensor)
            .message(11, value("input_ids", INT64, "batch", "pieces"))
            .message(11, value("attention_mask", INT64, "batch", "pieces"))
            .message(12, value("last_hidden_state", FLOAT, "batch", "pieces", "size"));
    return new Message()
        .number(1, 8)
        .message(7, graph)
        .message(8, new Message().text(1, "").number(2, 13))
        .done();
  }

  private static Message value(String name, int type, String... dimensions) {
    var shape = new Message();
    for (String dimension : dimensions) shape.message(1, new Message().text(2, dimension));
    var tensor = new Message().number(1, type).message(2, shape);
    return new Message().text(1, name).message(2, new Message().message(1, tensor));
  }

  /// A protocol buffer under way.
  private static final class Message {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Message number(int field, long value) {
      varint((long) field << 3);
      varint(value);
      return this;
    }

    Message bytes(int field, byte[] value) {
      varint(((long) field << 3) | 2);
      varint(value.length);
      out.writeBytes(value);
      return this;
    }

    Message text(int field, String value) {
      return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message message(int field, Message value) {
      return bytes(field, value.done());
    }

    byte[] done() {
      return out.toByteArray();
    }

    private void varint(long value) {
      long rest = value;
      while ((rest & ~0x7FL) != 0) {
        out.write((int) ((rest & 0x7F) | 0x80));
        rest >>>= 7;
      }
      out.write((int) rest);
    }
  }
}
