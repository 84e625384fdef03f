package concord.alignment;

import java.util.List;

/// Aligns any number of versions jointly.
///
/// `Aligner.standard().align(versions, Knowledge.none())`
public interface Aligner {

  static Aligner standard() {
    return new JointAligner();
  }

  /// Aligns many statements at once: what the words of one teach about the languages helps all.
  /// Short statements gain most. The answer has one alignment a statement, in their order.
  ///
  /// Every segment comes out exactly once, and in order within its version. Deterministic, and the
  /// order of the versions does not matter.
  ///
  /// @param statements each with at least one version, all of different languages
  /// @param knowledge words and phrases known to translate each other
  List<Alignment> alignAll(List<List<Version>> statements, Knowledge knowledge);

  /// Aligns one statement by itself.
  default Alignment align(List<Version> versions, Knowledge knowledge) {
    return alignAll(List.of(versions), knowledge).getFirst();
  }
}
