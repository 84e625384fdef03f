package concord.alignment;

import concord.alignment.meaning.SentenceModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Aligns any number of versions jointly.
///
/// `Aligner.standard().align(versions, Knowledge.none())`
public interface Aligner extends AutoCloseable {

  static Aligner standard() {
    return new JointAligner();
  }

  /// The standard one, helped by a user's own model of sentences; to be closed.
  ///
  /// @param embeddings a folder with model.onnx, tokenizer.json and the jar of ONNX Runtime
  static Aligner with(Path embeddings) throws IOException {
    return new JointAligner(SentenceModel.open(embeddings));
  }

  @Override
  default void close() {}

  /// Aligns many statements at once: what the words of one teach about the languages helps all.
  /// Short statements gain most. The answer has one alignment a task, in their order.
  ///
  /// Every segment comes out exactly once, and in order within its version; every fixed bead comes
  /// out. Deterministic, and the order of the versions does not matter.
  ///
  /// @param knowledge words and phrases known to translate each other
  /// @param listener may stop the work; what was aligned by then is answered
  List<Alignment> alignAll(
      List<AlignmentTask> tasks, Knowledge knowledge, AlignmentListener listener);

  /// Aligns statements of which nothing is fixed.
  ///
  /// @param statements each with at least one version, all of different languages
  default List<Alignment> alignAll(List<List<Version>> statements, Knowledge knowledge) {
    return alignAll(
        statements.stream().map(AlignmentTask::of).toList(), knowledge, AlignmentListener.none());
  }

  /// Aligns one statement by itself.
  default Alignment align(List<Version> versions, Knowledge knowledge) {
    return alignAll(List.of(versions), knowledge).getFirst();
  }
}
