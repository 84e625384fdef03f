package concord.alignment;

import concord.alignment.evidence.Evidence;
import concord.alignment.search.PairSearch;
import concord.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says of beads what speaks for them and against them.
///
/// Works when asked: the first question learns the words of the statements from their beads, the
/// first about a statement searches each pair of its versions once. Safe for several threads.
public final class Explainer {

  private static final int WIDTH = 16;

  private final List<List<Version>> statements;
  private final List<Alignment> alignments;
  private final Knowledge knowledge;
  private @Nullable Batch batch;
  private @Nullable Seen seen;

  /// The statement asked about last.
  private record Seen(int statement, List<PairBetween> pairs, SharedThings things) {}

  private record PairBetween(int p, int q, PairSearch search) {}

  /// @param statements versions of each, in the order of the languages of its alignment
  public Explainer(
      List<List<Version>> statements, List<Alignment> alignments, Knowledge knowledge) {
    this.statements = List.copyOf(statements);
    this.alignments = List.copyOf(alignments);
    this.knowledge = knowledge;
  }

  public synchronized Reasons reasons(int statement, int bead) {
    var now = seen(statement);
    var alignment = alignments.get(statement);
    var languages = alignment.languages();
    var segments = alignment.beads().get(bead).segments();
    var silent = new ArrayList<Language>();
    for (int v = 0; v < languages.size(); v++) {
      if (segments.get(v).isEmpty()) silent.add(languages.get(v));
    }
    return new Reasons(
        now.pairs.stream()
            .filter(p -> !segments.get(p.p).isEmpty() && !segments.get(p.q).isEmpty())
            .map(p -> support(languages, p, segments))
            .toList(),
        now.things.in(segments),
        silent,
        isSteady(alignment, bead - 1) && isSteady(alignment, bead + 1));
  }

  private static boolean isSteady(Alignment alignment, int bead) {
    if (bead < 0 || bead >= alignment.beads().size()) return true;
    return alignment.beads().get(bead).segments().stream().allMatch(s -> s.size() == 1);
  }

  private static Reasons.Support support(
      List<Language> languages, PairBetween pair, List<List<Integer>> segments) {
    var a = segments.get(pair.p);
    var b = segments.get(pair.q);
    double begins = pair.search.boundary(a.getFirst(), b.getFirst());
    double ends = pair.search.boundary(a.getLast() + 1, b.getLast() + 1);
    return new Reasons.Support(
        languages.get(pair.p),
        languages.get(pair.q),
        Math.min(begins, ends),
        pair.search.lengthOddity(a.getFirst(), a.size(), b.getFirst(), b.size()));
  }

  private Seen seen(int statement) {
    if (seen != null && seen.statement == statement) return seen;
    var learned = batch();
    var languages = alignments.get(statement).languages();
    var pairs = new ArrayList<PairBetween>();
    for (int p = 0; p < languages.size(); p++) {
      for (int q = 0; q < languages.size(); q++) {
        // Each pair once, the way round that the batch knows it.
        if (languages.get(p).compareTo(languages.get(q)) >= 0) continue;
        pairs.add(
            new PairBetween(p, q, learned.search(statement, languages.get(p), languages.get(q))));
      }
    }
    seen =
        new Seen(statement, pairs, new SharedThings(statements.get(statement), languages, learned));
    return seen;
  }

  private Batch batch() {
    if (batch == null) {
      batch =
          new Batch(
              statements.stream().map(AlignmentTask::of).toList(),
              knowledge,
              Evidence.all(),
              new Progress(AlignmentListener.none()),
              null);
      batch.pairUp();
      batch.take(alignments);
      batch.learnFromJoint(WIDTH);
    }
    return batch;
  }
}
