package concord.alignment.lexicon;

import java.util.Arrays;
import java.util.Map;

/// The last round of [ModelOne] in one direction: the table, what each example gave to it, and how
/// far it is to be believed.
final class LastRound {

  /// Gifts below this change no score by as much as a hundredth, and are most of them.
  static final float SMALL = 0.03f;

  private final Direction direction;
  private final Direction.Meetings met;
  private final Direction.Cells cells;
  private final float[] posteriors;
  private final float[] counts;
  private final double[] totals;

  /// The entry of each cell in the table, or -1.
  private final int[] entries;

  private final int[] starts;
  private final int[] targets;

  /// Meetings whose cells have entries, by example: those of example x from `exampleStarts[x]` on.
  private final int[] exampleStarts;

  private final int[] byExample;

  private final int[] lessonStarts;
  private int lessons;
  private int[] lessonEntries = new int[1 << 10];
  private float[] given = new float[1 << 10];

  /// @param probability of each cell before the round
  LastRound(Direction direction, float[] probability, float discount) {
    this.direction = direction;
    this.met = direction.met();
    this.cells = direction.cells();
    this.posteriors = direction.posteriors(probability);
    this.counts = direction.counts(posteriors);
    this.totals = direction.totals(counts);
    direction.discount(counts, discount);
    this.entries = new int[cells.count()];
    this.starts = new int[direction.givenTypes() + 1];
    this.targets = new int[enter()];
    for (int c = 0; c < entries.length; c++) {
      if (entries[c] >= 0) targets[entries[c]] = cells.explained()[c];
    }
    this.exampleStarts = new int[direction.tokens().exampleCount() + 1];
    this.byExample = sorted();
    this.lessonStarts = new int[exampleStarts.length];
  }

  /// Gives an entry to each cell that has anything left, by given and then by explained type, and
  /// answers how many there are.
  private int enter() {
    Arrays.fill(entries, -1);
    for (int c = 0; c < cells.count(); c++) if (counts[c] > 0) starts[cells.given()[c] + 1]++;
    for (int s = 0; s + 1 < starts.length; s++) starts[s + 1] += starts[s];
    var next = starts.clone();
    for (int c : direction.ascending()) if (counts[c] > 0) entries[c] = next[cells.given()[c]]++;
    return starts[starts.length - 1];
  }

  private int[] sorted() {
    int[] examples = direction.tokens().examples();
    for (int m = 0; m < met.count(); m++) {
      if (entries[met.cells()[m]] >= 0) exampleStarts[examples[met.tokens()[m]] + 1]++;
    }
    for (int x = 0; x + 1 < exampleStarts.length; x++) exampleStarts[x + 1] += exampleStarts[x];
    var next = exampleStarts.clone();
    var sorted = new int[exampleStarts[exampleStarts.length - 1]];
    for (int m = 0; m < met.count(); m++) {
      if (entries[met.cells()[m]] >= 0) sorted[next[examples[met.tokens()[m]]]++] = m;
    }
    return sorted;
  }

  /// @param examples for each text whose tokens explain the number of each segment's example
  TranslationTable table(Map<CodedText, int[]> examples) {
    var explained = new float[direction.tokens().types().length];
    var own = new float[cells.count()];
    var ownTotals = new double[totals.length];
    for (int x = 0; x + 1 < exampleStarts.length; x++) {
      teach(x, own, ownTotals, explained);
      lessonStarts[x + 1] = lessons;
    }
    var left = new float[targets.length];
    var priors = new float[targets.length];
    for (int c = 0; c < entries.length; c++) {
      if (entries[c] < 0) continue;
      left[entries[c]] = counts[c];
      priors[entries[c]] = cells.priors()[c];
    }
    return new TranslationTable(
        starts,
        targets,
        left,
        priors,
        totals,
        direction.unigram(),
        Belief.weights(direction, explained),
        new Lessons(
            examples,
            lessonStarts,
            Arrays.copyOf(lessonEntries, lessons),
            Arrays.copyOf(given, lessons)));
  }

  /// Notes what an example gave, and how well all others explain its tokens.
  private void teach(int example, float[] own, double[] ownTotals, float[] explained) {
    int from = exampleStarts[example];
    int to = exampleStarts[example + 1];
    for (int k = from; k < to; k++) {
      int cell = met.cells()[byExample[k]];
      own[cell] += posteriors[byExample[k]];
      ownTotals[cells.given()[cell]] += posteriors[byExample[k]];
    }
    for (int k = from; k < to; k++) {
      int cell = met.cells()[byExample[k]];
      double total = totals[cells.given()[cell]] - ownTotals[cells.given()[cell]];
      if (total <= TranslationTable.NOTHING) continue;
      double left = Math.max(cells.priors()[cell], counts[cell] - own[cell]);
      explained[met.tokens()[byExample[k]]] += (float) (left / total);
    }
    for (int k = from; k < to; k++) {
      int cell = met.cells()[byExample[k]];
      ownTotals[cells.given()[cell]] = 0;
      if (own[cell] >= SMALL) note(entries[cell], own[cell]);
      own[cell] = 0;
    }
  }

  private void note(int entry, float count) {
    if (lessons == given.length) {
      lessonEntries = Arrays.copyOf(lessonEntries, lessons * 2);
      given = Arrays.copyOf(given, lessons * 2);
    }
    lessonEntries[lessons] = entry;
    given[lessons++] = count;
  }
}
