package concord.alignment.joint;

import concord.alignment.search.LogSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The best way through the states of a [JointSearch], and how probable each bead on it is. Each
/// state is told apart by the versions that were silent in the bead that led to it.
final class Walk {

  private final List<int[]> states;
  private final int[][] from;
  private final float[][] score;
  private final Silence silence;
  private final double sharpness;

  /// For each state the sets of silent versions it is reached with, and which of them each step
  /// has.
  private final int[][] masks;

  private final byte[][] maskOfStep;

  /// @param from for each state the states before it, ascending
  /// @param score of each such step, silence apart
  Walk(List<int[]> states, int[][] from, float[][] score, Silence silence, double sharpness) {
    this.states = states;
    this.from = from;
    this.score = score;
    this.silence = silence;
    this.sharpness = sharpness;
    int count = states.size();
    this.masks = new int[count][];
    this.maskOfStep = new byte[count][];
    masks[0] = new int[] {0};
    maskOfStep[0] = new byte[0];
    for (int s = 1; s < count; s++) {
      int[] all = new int[from[s].length];
      for (int e = 0; e < all.length; e++) {
        all[e] = Silence.mask(states.get(from[s][e]), states.get(s));
      }
      masks[s] = Arrays.stream(all).sorted().distinct().toArray();
      maskOfStep[s] = new byte[all.length];
      for (int e = 0; e < all.length; e++) {
        maskOfStep[s][e] = (byte) Arrays.binarySearch(masks[s], all[e]);
      }
    }
  }

  private double[][] table() {
    var table = new double[states.size()][];
    for (int s = 0; s < table.length; s++) {
      table[s] = new double[masks[s].length];
      Arrays.fill(table[s], LogSum.NOTHING);
    }
    return table;
  }

  /// The score of a step after each of the silences that its first state may be reached with.
  private void scores(int s, int e, double[] scores) {
    int before = from[s][e];
    int mask = masks[s][maskOfStep[s][e]];
    for (int k = 0; k < masks[before].length; k++) {
      scores[k] =
          score[s][e]
              + (mask == 0
                  ? 0
                  : silence.cost(states.get(before), states.get(s), mask, masks[before][k]));
    }
  }

  List<JointBead> best() {
    int count = states.size();
    var scores = new double[1 << silence.versions()];
    var forward = table();
    var best = table();
    var stepTo = new int[count][];
    var maskBefore = new byte[count][];
    forward[0][0] = 0;
    best[0][0] = 0;
    for (int s = 1; s < count; s++) {
      stepTo[s] = new int[masks[s].length];
      maskBefore[s] = new byte[masks[s].length];
      for (int e = 0; e < from[s].length; e++) {
        int before = from[s][e];
        int m = maskOfStep[s][e];
        scores(s, e, scores);
        for (byte k = 0; k < masks[before].length; k++) {
          forward[s][m] = LogSum.add(forward[s][m], forward[before][k] + sharpness * scores[k]);
          double value = best[before][k] + scores[k];
          if (value > best[s][m]) {
            best[s][m] = value;
            stepTo[s][m] = before;
            maskBefore[s][m] = k;
          }
        }
      }
    }
    var probable = probable(forward, scores);
    var beads = new ArrayList<JointBead>();
    int m = 0;
    for (int k = 1; k < masks[count - 1].length; k++) {
      if (best[count - 1][k] > best[count - 1][m]) m = k;
    }
    for (int s = count - 1; s > 0; ) {
      int before = stepTo[s][m];
      m = maskBefore[s][m];
      double probability = probable.getOrDefault(key(states.get(before), states.get(s)), 0.0);
      beads.add(bead(states.get(before), states.get(s), Math.min(1, probability)));
      s = before;
    }
    Collections.reverse(beads);
    return beads;
  }

  /// The posterior of each bead, whatever boundaries the silent versions stand at.
  private Map<State, Double> probable(double[][] forward, double[] scores) {
    int count = states.size();
    var backward = table();
    Arrays.fill(backward[count - 1], 0);
    double total = LogSum.NOTHING;
    for (double each : forward[count - 1]) total = LogSum.add(total, each);
    var probable = new HashMap<State, Double>();
    for (int s = count - 1; s > 0; s--) {
      for (int e = 0; e < from[s].length; e++) {
        int before = from[s][e];
        double after = backward[s][maskOfStep[s][e]];
        scores(s, e, scores);
        double through = LogSum.NOTHING;
        for (int k = 0; k < masks[before].length; k++) {
          double onward = after + sharpness * scores[k];
          backward[before][k] = LogSum.add(backward[before][k], onward);
          through = LogSum.add(through, forward[before][k] + onward);
        }
        if (through - total < -12) continue;
        probable.merge(
            key(states.get(before), states.get(s)), Math.exp(through - total), Double::sum);
      }
    }
    return probable;
  }

  private static State key(int[] before, int[] after) {
    var key = new int[before.length * 2];
    for (int v = 0; v < before.length; v++) {
      if (after[v] == before[v]) continue;
      key[2 * v] = before[v] + 1;
      key[2 * v + 1] = after[v];
    }
    return new State(key);
  }

  private static JointBead bead(int[] before, int[] after, double probability) {
    var counts = new int[before.length];
    for (int v = 0; v < counts.length; v++) counts[v] = after[v] - before[v];
    return new JointBead(before, counts, probability);
  }
}
