package concord.alignment.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.alignment.Aligner;
import concord.alignment.Bead;
import concord.alignment.Knowledge;
import concord.alignment.Version;
import concord.text.Language;
import concord.text.Messages;
import concord.text.ProblemException;
import concord.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A model of sentences that the user brings.
class SentenceModelTest {

  private static final int SENTENCES = 40;

  @TempDir Path folder;

  @Test
  void a_sentence_is_the_mean_of_its_pieces_and_nothing_of_what_fills_it_up() throws IOException {
    TinyModel.write(folder, List.of("one", "##s", "two"), List.of(v(1, 0), v(0, 1), v(0.5f, 0.5f)));
    try (var encoder = SentenceModel.open(folder)) {
      var vectors = encoder.encode(List.of("One.", "two ones", ""));
      // Four pieces of "One.": [CLS], one, an unknown full stop, [SEP].
      assertThat(vectors.get(0)).containsExactly(0.25f, 0);
      assertThat(vectors.get(1)).containsExactly(1.5f / 5, 1.5f / 5);
      assertThat(vectors.get(2)).containsExactly(0, 0);
    }
  }

  @Test
  void the_first_piece_alone_counts_where_the_folder_says_so() throws IOException {
    TinyModel.write(folder, List.of("one"), List.of(v(1, 0)));
    Files.createDirectories(folder.resolve("1_Pooling"));
    Files.writeString(
        folder.resolve("1_Pooling/config.json"), "{\"pooling_mode_cls_token\": true}");
    try (var encoder = SentenceModel.open(folder)) {
      assertThat(encoder.encode(List.of("one")).getFirst()).containsExactly(0, 0);
    }
  }

  /// Every word stands once, and all sentences are of one length: only the vectors can tell which
  /// two the second text leaves out.
  @Test
  void vectors_find_what_neither_words_nor_lengths_can() throws IOException {
    var words = new ArrayList<String>();
    var vectors = new ArrayList<float[]>();
    var english = new ArrayList<Segment>();
    var russian = new ArrayList<Segment>();
    var random = new Random(4);
    for (int i = 0; i < SENTENCES; i++) {
      var meaning = new float[16];
      for (int k = 0; k < meaning.length; k++) meaning[k] = (float) random.nextGaussian();
      String here = word("bdfgklmprtvz", "aeio", random);
      String there = word("бдфгклмпрвзж", "уыэю", random);
      words.addAll(List.of(here, there));
      vectors.addAll(List.of(meaning, meaning));
      english.add(new Segment(here, 0));
      if (i != 11 && i != 12) russian.add(new Segment(there, 0));
    }
    TinyModel.write(folder, words, vectors);
    var versions = List.of(new Version(Language.EN, english), new Version(Language.RU, russian));
    var expected = new ArrayList<List<List<Integer>>>();
    for (int i = 0; i < SENTENCES; i++) {
      boolean silent = i == 11 || i == 12;
      expected.add(List.of(List.of(i), silent ? List.<Integer>of() : List.of(i < 11 ? i : i - 2)));
    }
    var without = Aligner.standard().align(versions, Knowledge.none()).beads();
    assertThat(without).extracting(Bead::segments).isNotEqualTo(expected);
    try (var aligner = Aligner.with(folder)) {
      var with = aligner.align(versions, Knowledge.none()).beads();
      assertThat(with).extracting(Bead::segments).isEqualTo(expected);
    }
  }

  @Test
  void trouble_with_the_files_is_told_in_a_sentence() throws IOException {
    sentence(folder.resolve("nowhere"), "is not a folder");
    sentence(folder, "model.onnx is not in");
    TinyModel.write(folder, List.of("one"), List.of(v(1, 0)));
    Files.writeString(folder.resolve("tokenizer.json"), "{\"model\":{\"type\":\"BPE\"}}");
    sentence(folder, "BPE");
    Files.writeString(folder.resolve("tokenizer.json"), "{");
    sentence(folder, "tokenizer.json");
    TinyModel.write(folder, List.of("one"), List.of(v(1, 0)));
    Files.write(folder.resolve("model.onnx"), new byte[] {1, 2, 3});
    sentence(folder, "model.onnx");
  }

  private static void sentence(Path folder, String expected) {
    assertThatThrownBy(() -> SentenceModel.open(folder).close())
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              var messages = Messages.in(Locale.ENGLISH);
              assertThat(messages.sentence(e.problem()))
                  .contains(expected)
                  .doesNotContain("embeddings-");
            });
  }

  private static String word(String consonants, String vowels, Random random) {
    var word = new StringBuilder();
    IntStream.range(0, 6)
        .forEach(
            k ->
                word.append(consonants.charAt(random.nextInt(consonants.length())))
                    .append(vowels.charAt(random.nextInt(vowels.length()))));
    return word.toString();
  }

  private static float[] v(float... values) {
    return values;
  }
}
