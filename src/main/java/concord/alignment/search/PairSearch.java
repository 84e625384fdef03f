package concord.alignment.search;

import static concord.alignment.search.Lattice.BOTH;
import static concord.alignment.search.Lattice.FIRST;
import static concord.alignment.search.Lattice.SECOND;

import concord.alignment.cost.Band;
import concord.alignment.cost.BeadScore;
import java.util.ArrayList;
import java.util.List;

/// Beads of two texts: the best ones ([BestPath]) and how probable each is (forward-backward,
/// [Paths]), both inside a band and so linear in the length of the texts.
public final class PairSearch {

  /// Segments `[i, i + countA)` and `[j, j + countB)`.
  public record PairBead(int i, int countA, int j, int countB, double probability) {}

  private static final double[] NOT_YET = {};

  private final BeadScore.Oddity oddity;
  private final Lattice lattice;
  private final Band band;
  private final double sharpness;
  private final Paths forward;
  private final Paths backward;
  private final double total;

  /// @param sharpness what scores are multiplied by before they become probabilities: 1 is the
  ///     model as it stands, less makes up for words that are not as independent as it believes
  public PairSearch(BeadScore score, double sharpness) {
    this.sharpness = sharpness;
    this.oddity = score.oddity();
    this.lattice = new Lattice(score);
    this.band = lattice.band;
    this.forward = Paths.forward(lattice, sharpness);
    this.backward = Paths.backward(lattice, sharpness);
    this.total = forward.all[band.rows() - 1][lattice.end()];
  }

  public Band band() {
    return band;
  }

  public double lengthOddity(int i, int countA, int j, int countB) {
    return oddity.of(i, countA, j, countB);
  }

  /// Logarithm of the sum over all paths: how likely the texts are under the model.
  public double likelihood() {
    return total;
  }

  /// How probable it is that a bead ends exactly at a pair of boundaries.
  public double boundary(int i, int j) {
    if (!band.holds(i, j)) return 0;
    int at = j - band.lows()[i];
    double sum = 0;
    for (int last = BOTH; last <= SECOND; last++) {
      sum += Math.exp(forward.at(last, i, at) + backward.at(last, i, at) - total);
    }
    return Math.min(1, sum);
  }

  private double probability(int i, int j, int shape) {
    int ni = i + lattice.shapes[shape][0];
    int nj = j + lattice.shapes[shape][1];
    return Math.min(
        1,
        Math.exp(
            forward.all[i][j - band.lows()[i]]
                + sharpness * lattice.score(i, j, shape)
                + backward.at(BOTH, ni, nj - band.lows()[ni])
                - total));
  }

  /// How probable it is that each segment of a text stands alone, wherever in the other.
  private double[] alone(int text) {
    var sums = new double[text == FIRST ? band.rows() : band.columns()];
    for (int i = 0; i < band.rows(); i++) {
      for (int j = band.lows()[i]; j <= band.highs()[i]; j++) {
        int ni = text == FIRST ? i + 1 : i;
        int nj = text == FIRST ? j : j + 1;
        if (!band.holds(ni, nj)) continue;
        double after = backward.at(text, ni, nj - band.lows()[ni]);
        for (int last = BOTH; last <= SECOND; last++) {
          double before = forward.at(last, i, j - band.lows()[i]);
          double log = before + sharpness * lattice.lone[last][text] + after - total;
          if (log > -40) sums[text == FIRST ? i : j] += Math.exp(log);
        }
      }
    }
    return sums;
  }

  /// The best path of beads, each with its posterior probability.
  public List<PairBead> best() {
    var beads = new ArrayList<PairBead>();
    var alone = new double[][] {NOT_YET, NOT_YET, NOT_YET};
    for (var step : new BestPath(lattice).steps()) {
      int i = step.i();
      int j = step.j();
      if (step.kind() == BOTH) {
        byte[] shape = lattice.shapes[step.shape()];
        beads.add(new PairBead(i, shape[0], j, shape[1], probability(i, j, step.shape())));
        continue;
      }
      boolean first = step.kind() == FIRST;
      if (alone[step.kind()] == NOT_YET) alone[step.kind()] = alone(step.kind());
      double probability = Math.min(1, alone[step.kind()][first ? i : j]);
      beads.add(new PairBead(i, first ? 1 : 0, j, first ? 0 : 1, probability));
    }
    return beads;
  }
}
