package concord.alignment.search;

import concord.alignment.cost.Band;
import concord.alignment.cost.BeadScore;
import concord.alignment.cost.ShapePrior;
import concord.alignment.pulse.Pulse;
import java.util.ArrayList;
import java.util.Arrays;

/// What the searches of two texts walk through: the pairs of boundaries inside a band as cells, and
/// the scores of all beads from cell to cell.
final class Lattice {

  /// What the last step was: a bead of both texts, a segment of the first alone, of the second
  /// alone.
  static final int BOTH = 0;

  static final int FIRST = 1;
  static final int SECOND = 2;

  final Band band;
  final Pulse pulse;

  /// Segments of the first text and of the second, of each shape; few of the first come first.
  final byte[][] shapes;

  /// For each boundary of the first text and each shape, the scores of such beads from each
  /// boundary of the band on.
  final float[][] scores;

  /// The price of a lone segment, `[after what][of which text]`.
  final double[][] lone;

  Lattice(BeadScore score) {
    this.band = score.band();
    this.pulse = score.pulse();
    this.shapes = shapes(score.longest());
    this.scores = new float[band.rows()][];
    for (int i = 0; i < band.rows(); i++) scores[i] = row(score, i);
    var silences = score.silences();
    this.lone = new double[3][3];
    for (int after = BOTH; after <= SECOND; after++) {
      for (int text = FIRST; text <= SECOND; text++) {
        lone[after][text] =
            after == BOTH
                ? silences.open()
                : after == text ? silences.onward() : silences.open() + silences.turn();
      }
    }
  }

  float score(int i, int j, int shape) {
    return scores[i][shape * band.width(i) + j - band.lows()[i]];
  }

  /// The last cell of its row.
  int end() {
    return band.columns() - 1 - band.lows()[band.rows() - 1];
  }

  /// The first boundary of a row where a bead of some shape may end.
  int endsFrom(int s, int i) {
    return Math.max(band.lows()[i], band.lows()[i - shapes[s][0]] + shapes[s][1]);
  }

  int endsTo(int s, int i) {
    return Math.min(band.highs()[i], band.highs()[i - shapes[s][0]] + shapes[s][1]);
  }

  /// The first boundary of a row where a bead of some shape may begin.
  int startsFrom(int s, int i) {
    return Math.max(band.lows()[i], band.lows()[i + shapes[s][0]] - shapes[s][1]);
  }

  int startsTo(int s, int i) {
    return Math.min(band.highs()[i], band.highs()[i + shapes[s][0]] - shapes[s][1]);
  }

  private float[] row(BeadScore score, int i) {
    pulse.beat();
    int width = band.width(i);
    var row = new float[width * shapes.length];
    Arrays.fill(row, Float.NEGATIVE_INFINITY);
    for (int s = 0; s < shapes.length; s++) {
      if (i + shapes[s][0] >= band.rows()) break;
      int from = startsFrom(s, i);
      int at = s * width + from - band.lows()[i];
      score.scores(i, shapes[s][0], from, startsTo(s, i), shapes[s][1], row, at);
    }
    return row;
  }

  private static byte[][] shapes(int longest) {
    var shapes = new ArrayList<byte[]>();
    for (byte a = 1; a <= longest; a++) {
      for (byte b = 1; b <= longest; b++) {
        if (ShapePrior.isShape(a, b)) shapes.add(new byte[] {a, b});
      }
    }
    return shapes.toArray(byte[][]::new);
  }
}
