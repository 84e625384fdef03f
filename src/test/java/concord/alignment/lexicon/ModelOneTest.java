package concord.alignment.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelOneTest {

  private final Vocabulary english = new Vocabulary();
  private final Vocabulary german = new Vocabulary();

  /// The textbook's example: only the sentences together tell the words apart.
  private final CodedText a =
      text(english, "the house", "the book", "a book", "the house", "a house", "the tree");

  private final CodedText b =
      text(german, "das haus", "das buch", "ein buch", "das haus", "ein haus", "das baum");

  @Test
  void words_that_go_together_in_many_segments_translate_each_other() {
    var table = learned(new PseudoCounts());
    assertThat(probability(table, "house", "haus"))
        .isGreaterThan(3 * probability(table, "house", "das"));
    assertThat(probability(table, "a", "ein")).isGreaterThan(probability(table, "a", "haus"));
  }

  @Test
  void one_chance_meeting_teaches_little() {
    assertThat(probability(learned(new PseudoCounts()), "tree", "das")).isLessThan(0.2f);
  }

  @Test
  void what_is_known_beforehand_counts() {
    var known = new PseudoCounts();
    known.add(english.number("tree"), german.number("baum"), 3);
    var table = learned(known);
    assertThat(probability(table, "tree", "baum")).isGreaterThan(0.7f);
    assertThat(table.weights()[german.number("baum")])
        .isGreaterThan(learned(new PseudoCounts()).weights()[german.number("baum")]);
  }

  @Test
  void rows_leave_the_rest_to_the_unigram() {
    var table = learned(new PseudoCounts());
    for (int s = 0; s < english.size(); s++) {
      float sum = 0;
      for (int t = 0; t < german.size(); t++) sum += table.probability(s, t);
      assertThat(sum).isBetween(0f, 1.0001f);
    }
  }

  @Test
  void a_segment_is_judged_without_what_its_own_example_taught() {
    var table = learned(new PseudoCounts());
    assertThat(left(table, "house", "haus", 0))
        .isBetween(0.5f, count(table, "house", "haus") - 0.5f);
    assertThat(count(table, "tree", "baum")).isPositive();
    assertThat(left(table, "tree", "baum", 5)).isZero();
  }

  @Test
  void what_is_known_beforehand_is_no_lesson_of_an_example() {
    var known = new PseudoCounts();
    known.add(english.number("tree"), german.number("baum"), 3);
    assertThat(left(learned(known), "tree", "baum", 5)).isEqualTo(3);
  }

  /// What is left of a count without the example that a segment stands in.
  private float left(TranslationTable table, String source, String target, int segment) {
    var given = new float[table.targets().length];
    table.lessons().add(a, segment, 1, given);
    int entry = entry(table, source, target);
    return table.countWithout(entry, given[entry]);
  }

  private float count(TranslationTable table, String source, String target) {
    return table.counts()[entry(table, source, target)];
  }

  private int entry(TranslationTable table, String source, String target) {
    int row = english.number(source);
    return Arrays.binarySearch(
        table.targets(), table.starts()[row], table.starts()[row + 1], german.number(target));
  }

  private TranslationTable learned(PseudoCounts known) {
    var examples = new ArrayList<ModelOne.Example>();
    for (int i = 0; i < a.size(); i++) {
      examples.add(new ModelOne.Example(a, i, i + 1, b, i, i + 1, 1));
    }
    return new ModelOne(english.unigram(), german.unigram(), 0.6).learn(examples, known).aToB();
  }

  private float probability(TranslationTable table, String source, String target) {
    return table.probability(english.number(source), german.number(target));
  }

  private static CodedText text(Vocabulary vocabulary, String... segments) {
    return CodedText.of(
        List.of(segments),
        new int[segments.length],
        segment -> List.of(segment.split(" ")),
        vocabulary);
  }
}
