package concord.alignment;

import concord.alignment.evidence.Evidence;
import concord.alignment.meaning.SentenceEncoder;
import concord.alignment.pulse.Pulse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Pairs first, then all versions at once.
///
/// 1. Every version becomes tokens; every pair of languages gets what is known beforehand.
/// 2. Each pair is searched and learned from three times, in a narrowing band.
/// 3. The pairs' posteriors leave few boundaries that can fall together in all versions; over these
///    the joint search is exact. Its beads teach the pairs once more, and it runs again.
final class JointAligner implements Aligner {

  /// Widths of the bands that follow the first search, in segments.
  private static final int[] WIDTHS = {24, 16, 12};

  private final Set<Evidence> used;
  private final @Nullable SentenceEncoder encoder;

  JointAligner() {
    this(Evidence.all(), null);
  }

  JointAligner(@Nullable SentenceEncoder encoder) {
    this(Evidence.all(), encoder);
  }

  /// @param used evidence that counts; all but for measuring what a kind of it is worth
  JointAligner(Set<Evidence> used, @Nullable SentenceEncoder encoder) {
    this.used = Set.copyOf(used);
    this.encoder = encoder;
  }

  @Override
  public List<Alignment> alignAll(
      List<AlignmentTask> tasks, Knowledge knowledge, AlignmentListener listener) {
    var batch = new Batch(tasks, knowledge, used, new Progress(listener), encoder);
    try {
      batch.pairUp();
      for (int width : WIDTHS) batch.searchPairs(width);
      batch.searchJointly();
      if (batch.hasTriangles()) {
        batch.learnFromJoint(WIDTHS[WIDTHS.length - 1]);
        batch.searchJointly();
      }
    } catch (Pulse.Stopped stopped) {
      return batch.soFar();
    }
    return batch.finished();
  }

  @Override
  public void close() {
    if (encoder != null) encoder.close();
  }
}
