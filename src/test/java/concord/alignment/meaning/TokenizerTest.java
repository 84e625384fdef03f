package concord.alignment.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play              | 2 4 3",
        "playing           | 2 4 5 3",
        "plays             | 2 1 3",
        "play, playing.    | 2 4 6 4 5 7 3",
        "峰会               | 2 8 9 3",
        "play峰play        | 2 4 8 4 3",
        "''                | 2 3"
      })
  void word_pieces_are_the_longest_known_ones(String text, String expected) throws IOException {
    var tokenizer =
        tokenizer(
            """
            {"normalizer":{"type":"BertNormalizer","lowercase":false},
             "model":{"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##",
             "vocab":{"[PAD]":0,"[UNK]":1,"[CLS]":2,"[SEP]":3,"play":4,"##ing":5,",":6,".":7,"峰":8,
              "会":9}}}
            """);
    assertThat(tokenizer.of(text)).as(text).containsExactly(numbers(expected));
  }

  @Test
  void an_uncased_model_gets_lower_case_without_accents() throws IOException {
    var tokenizer =
        tokenizer(
            """
            {"normalizer":{"type":"BertNormalizer","lowercase":true},
             "model":{"type":"WordPiece","vocab":{"[PAD]":0,"[UNK]":1,"[CLS]":2,"[SEP]":3,
              "cafe":4,"й":5,"и":6}}}
            """);
    assertThat(tokenizer.of("CAFÉ Й")).containsExactly(2, 4, 6, 3);
  }

  /// Scores make `▁ab c` (-3) better than `▁a bc` (-4) and `▁ a b c` (-9).
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abc            | 0 5 8 2",
        "'  abc   abc ' | 0 5 8 5 8 2",
        "a              | 0 4 2",
        "ab             | 0 5 2",
        "xyz            | 0 9 3 2",
        "ａｂｃ            | 0 5 8 2",
        "''             | 0 2"
      })
  void unigram_pieces_are_the_most_probable_ones(String text, String expected) throws IOException {
    assertThat(unigram().of(text)).as(text).containsExactly(numbers(expected));
  }

  @Test
  void longer_sentences_are_cut() throws IOException {
    assertThat(unigram().of("abc ".repeat(1_000))).hasSize(Tokenizer.MOST_PIECES).endsWith(2);
  }

  private Tokenizer unigram() throws IOException {
    return tokenizer(
        """
        {"added_tokens":[{"id":0,"content":"<s>"},{"id":1,"content":"<pad>"},
          {"id":2,"content":"</s>"},{"id":3,"content":"<unk>"}],
         "model":{"type":"Unigram","unk_id":3,"vocab":[["<s>",0.0],["<pad>",0.0],["</s>",0.0],
          ["<unk>",0.0],["▁a",-2.0],["▁ab",-1.5],["b",-3.0],["bc",-2.0],["c",-1.5],["▁",-2.5]]}}
        """);
  }

  private Tokenizer tokenizer(String json) throws IOException {
    return Tokenizer.read(Files.writeString(folder.resolve("tokenizer.json"), json));
  }

  private static int[] numbers(String text) {
    return java.util.Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
  }
}
