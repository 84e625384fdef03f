package concord.alignment;

import concord.alignment.evidence.Knowledge;
import java.util.List;

/// Aligns any number of versions jointly.
///
/// `Aligner.standard().align(versions, Knowledge.none())`
public interface Aligner {

  static Aligner standard() {
    return new JointAligner();
  }

  /// Every segment comes out exactly once, and in order within its version. Deterministic.
  ///
  /// @param versions at least one, of different languages
  /// @param knowledge words and phrases known to translate each other
  Alignment align(List<Version> versions, Knowledge knowledge);
}
