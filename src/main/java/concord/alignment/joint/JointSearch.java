package concord.alignment.joint;

import concord.alignment.cost.BeadScore;
import concord.alignment.cost.ShapePrior;
import concord.alignment.cost.Silences;
import concord.alignment.search.PairSearch;
import concord.alignment.search.PairSearch.PairBead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The best beads over all versions at once.
///
/// A state is one boundary in each version. The full lattice of N versions is far too large, but
/// the pairs leave few boundaries that may fall together ([Triangles]); over the states that are
/// left the search is exact. A bead scores the mean over all pairs times N - 1, for N versions are
/// tied by N - 1 independent translations: twice the sum over pairs, divided by N.
public final class JointSearch {

  /// Most segments of all versions in a bead, for each version.
  private static final double LARGEST = ShapePrior.TOGETHER / 2.0;

  /// Most candidates at one boundary of the first version, before weaker ones are left out.
  private static final int ROW = 120;

  /// Where even clear candidates are too many, the stars alone lead through.
  private static final double CLEAR = 0.5;

  private final int versions;
  private final int[] sizes;
  private final BeadScore[][] scores;
  private final PairSearch[][] pairs;
  private final JointShape shape;
  private final Silences silences;
  private final double sharpness;
  private final List<int[]> way;
  private final boolean free;

  private final List<int[]> states = new ArrayList<>();
  private int[][] from = new int[0][];
  private float[][] score = new float[0][];

  /// @param scores of each two versions, `[p][q]` with p before q; likewise the searches
  /// @param sharpness see [PairSearch]
  /// @param way boundaries from start to end that respect all that is fixed; none where nothing is
  public JointSearch(
      int[] sizes,
      BeadScore[][] scores,
      PairSearch[][] pairs,
      Silences silences,
      double sharpness,
      List<int[]> way) {
    this.way = way;
    this.free = way.isEmpty();
    this.sharpness = sharpness;
    this.versions = sizes.length;
    this.sizes = sizes;
    this.scores = scores;
    this.pairs = pairs;
    this.silences = silences;
    this.shape = new JointShape(scores);
  }

  public List<JointBead> best() {
    var index = new HashMap<State, Integer>();
    var stars = new ArrayList<>(stars().stream().map(this::permitted).toList());
    if (!free) stars.add(way);
    collect(stars);
    for (int s = 0; s < states.size(); s++) index.put(new State(states.get(s)), s);
    connect(index, stars);
    return new Walk(states, from, score, new Silence(versions, silences), sharpness).best();
  }

  /// The candidates, ordered by how many segments lie before them.
  private void collect(List<List<int[]>> stars) {
    var supports = new Triangles(pairs, sizes).supports();
    Set<State> found = new HashSet<>();
    for (var star : stars) for (int[] state : star) found.add(new State(state));
    for (int i = 0; i <= sizes[0]; i++) found.addAll(row(i, supports));
    for (State state : found) states.add(state.at());
    states.sort(
        (a, b) -> {
          int bySum = Integer.compare(sum(a), sum(b));
          return bySum != 0 ? bySum : Arrays.compare(a, b);
        });
  }

  /// The candidates at one boundary of the first version. Where several versions are silent at once
  /// every order of their segments would be a candidate: then only the better supported ones stay.
  private Set<State> row(int boundary, Support[][] supports) {
    var state = new int[versions];
    state[0] = boundary;
    double least = 0;
    while (true) {
      var row = new HashSet<State>();
      boolean all = extend(state, 1, supports, (float) least, row);
      if (all) return row;
      if (least > CLEAR) return Set.of();
      least = Math.max(least, Triangles.LEAST) * 4;
    }
  }

  /// Answers false when there are more than [#ROW] candidates.
  private boolean extend(
      int[] state, int version, Support[][] supports, float least, Set<State> row) {
    if (version == versions) {
      row.add(new State(state.clone()));
      return row.size() <= ROW;
    }
    var candidates = supports[0][version];
    for (int k = 0; k < candidates.columns()[state[0]].length; k++) {
      int candidate = candidates.columns()[state[0]][k];
      boolean supported = candidates.values()[state[0]][k] >= least;
      for (int p = 1; p < version && supported; p++) {
        float support = supports[p][version].at(state[p], candidate);
        supported = support > 0 && support >= least;
      }
      for (int p = 0; p < version && supported && !free; p++) {
        supported = scores[p][version].ties().holds(state[p], candidate);
      }
      if (!supported) continue;
      state[version] = candidate;
      if (!extend(state, version + 1, supports, least, row)) return false;
    }
    return true;
  }

  /// For each version as the middle: the boundaries where its best beads with all others end at
  /// once. A way from start to end that is always there.
  private List<List<int[]>> stars() {
    var stars = new ArrayList<List<int[]>>();
    for (int middle = 0; middle < versions; middle++) {
      var first = new int[versions][sizes[middle] + 1];
      var last = new int[versions][sizes[middle] + 1];
      for (int other = 0; other < versions; other++) {
        Arrays.fill(first[other], -1);
        if (other == middle) continue;
        boolean turned = other < middle;
        var pair = turned ? pairs[other][middle] : pairs[middle][other];
        mark(first[other], last[other], 0, 0);
        for (PairBead bead : pair.best()) {
          int i = bead.i() + bead.countA();
          int j = bead.j() + bead.countB();
          mark(first[other], last[other], turned ? j : i, turned ? i : j);
        }
      }
      stars.add(star(middle, first, last));
    }
    return stars;
  }

  private static void mark(int[] first, int[] last, int i, int j) {
    if (first[i] < 0) first[i] = j;
    last[i] = j;
  }

  private List<int[]> star(int middle, int[][] first, int[][] last) {
    var star = new ArrayList<int[]>();
    for (int i = 0; i <= sizes[middle]; i++) {
      var state = new int[versions];
      boolean together = true;
      for (int other = 0; other < versions && together; other++) {
        state[other] = other == middle ? i : first[other][i];
        together = state[other] >= 0;
      }
      if (!together) continue;
      star.add(state.clone());
      for (int other = 0; other < versions; other++) {
        if (other == middle) continue;
        while (state[other] < last[other][i]) {
          state[other]++;
          star.add(state.clone());
        }
      }
    }
    return star;
  }

  private void connect(Map<State, Integer> index, List<List<int[]>> stars) {
    int count = states.size();
    from = new int[count][];
    score = new float[count][];
    var extra = new HashMap<Integer, Set<Integer>>();
    for (var star : stars) {
      for (int k = 0; k + 1 < star.size(); k++) {
        extra
            .computeIfAbsent(index.get(new State(star.get(k + 1))), s -> new HashSet<>())
            .add(index.get(new State(star.get(k))));
      }
    }
    int largest = (int) (LARGEST * versions);
    int window = 0;
    var found = new int[count];
    for (int s = 0; s < count; s++) {
      int[] state = states.get(s);
      while (sum(states.get(window)) < sum(state) - largest) window++;
      int edges = 0;
      for (int before = window; before < s; before++) {
        if (isStep(states.get(before), state)) found[edges++] = before;
      }
      for (int before : extra.getOrDefault(s, Set.of())) {
        boolean near = before >= window && isStep(states.get(before), state);
        if (!near && permits(states.get(before), state)) found[edges++] = before;
      }
      from[s] = Arrays.copyOf(found, edges);
      Arrays.sort(from[s]);
      score[s] = new float[edges];
      for (int e = 0; e < edges; e++) score[s][e] = score(states.get(from[s][e]), state);
    }
  }

  private boolean isStep(int[] before, int[] after) {
    int moved = 0;
    for (int v = 0; v < versions; v++) {
      int step = after[v] - before[v];
      if (step < 0 || step > ShapePrior.LONGEST) return false;
      moved += step == 0 ? 0 : 1;
      if (moved == 1 && step > 1 && sum(after) - sum(before) == step) return false;
    }
    return moved > 0 && permits(before, after);
  }

  /// The states of a star that no tie forbids.
  private List<int[]> permitted(List<int[]> star) {
    return free ? star : star.stream().filter(this::holds).toList();
  }

  private boolean holds(int[] state) {
    for (int p = 0; p < versions; p++) {
      for (int q = p + 1; q < versions; q++) {
        if (!scores[p][q].ties().holds(state[p], state[q])) return false;
      }
    }
    return true;
  }

  private boolean permits(int[] before, int[] after) {
    if (free) return true;
    for (int p = 0; p < versions; p++) {
      for (int q = p + 1; q < versions; q++) {
        int a = after[p] - before[p];
        int b = after[q] - before[q];
        if (!scores[p][q].ties().permits(before[p], a, before[q], b)) return false;
      }
    }
    return true;
  }

  /// Silent versions apart, see [Silence].
  private float score(int[] before, int[] after) {
    double sum = 0;
    for (int p = 0; p < versions; p++) {
      int a = after[p] - before[p];
      for (int q = p + 1; q < versions && a > 0; q++) {
        int b = after[q] - before[q];
        if (b > 0) sum += pairScore(scores[p][q], before[p], a, before[q], b);
      }
    }
    return (float) (sum * 2 / versions + shape.log(before, after));
  }

  private double pairScore(BeadScore pair, int i, int a, int j, int b) {
    boolean known =
        ShapePrior.isShape(a, b)
            && a <= pair.longest()
            && b <= pair.longest()
            && pair.band().holds(i, j)
            && pair.band().holds(i + a, j + b);
    return known ? pair.fit(i, a, j, b) : (a + b + 1) * silences.open();
  }

  private static int sum(int[] state) {
    int sum = 0;
    for (int at : state) sum += at;
    return sum;
  }
}
