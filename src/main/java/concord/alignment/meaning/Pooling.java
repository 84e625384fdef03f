package concord.alignment.meaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// How the vectors of a sentence's pieces become one, as the folder of a model says (the layout of
/// sentence-transformers).
public enum Pooling {
  /// The mean of all pieces: multilingual-e5, and where nothing is said.
  MEAN,
  /// The first piece: bge-m3.
  FIRST,
  /// The first piece after a layer more, which the model itself has as `pooler_output`: LaBSE.
  POOLER;

  static Pooling read(Path folder) throws IOException {
    Path file = folder.resolve("1_Pooling/config.json");
    if (!Files.isRegularFile(file)) return MEAN;
    try {
      boolean first =
          JsonMapper.shared()
              .readTree(Files.readAllBytes(file))
              .path("pooling_mode_cls_token")
              .asBoolean(false);
      if (!first) return MEAN;
      return Files.isDirectory(folder.resolve("2_Dense")) ? POOLER : FIRST;
    } catch (JacksonException e) {
      throw SentenceModel.problem("embeddings-file", folder, "1_Pooling/config.json");
    }
  }
}
