package concord.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Language;
import concord.text.Segment;
import concord.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Whatever the text, cutting it loses nothing.
class NothingIsLostTest {

  private static final String LIKELY =
      " .!?…。！？”’»)\"'“«（(』》:：,-–—\n\r\t\u00A0\u2028\u3000😀❤️aBвЖі中1९\u0301\u200D\uD83D\uDE00\uFEFF@/wг";

  @Test
  void random_text_of_every_script_comes_back_whole_and_in_order() {
    var random = new Random(20230518);
    for (int round = 0; round < 4000; round++) {
      String text = random(random);
      for (String tag : List.of("en", "zh", "kk", "ru", "ar")) check(tag, text);
    }
  }

  @Test
  void a_text_may_end_in_opening_marks() {
    for (String word : List.of("Mr", "U.S", "etc", "Feb", "J", "г", "5", "/a/", "он", ")")) {
      for (String tag : List.of("en", "kk", "ru")) check(tag, "So it was by " + word + ". «(");
    }
  }

  @Test
  void any_code_points_at_all_come_back_whole() {
    var random = new Random(20240704);
    for (int round = 0; round < 2000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        boolean mark = random.nextInt(3) == 0;
        if (mark) text.append(LIKELY.charAt(random.nextInt(LIKELY.length())));
        else text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      }
      for (String tag : List.of("en", "zh", "kk", "ru", "hi")) check(tag, text.toString());
    }
  }

  @Test
  void real_texts_with_anything_strewn_in_come_back_whole() throws IOException {
    var random = new Random(19930114);
    for (String tag : List.of("en", "zh", "kk", "ru")) {
      String real = Files.readString(Path.of("translations/belt-and-road-decade/" + tag + ".txt"));
      for (int round = 0; round < 100; round++) {
        int from = random.nextInt(real.length() - 600);
        var text = new StringBuilder(real.substring(from, from + 600));
        for (int i = 0; i < 40; i++) {
          int place = random.nextInt(text.length());
          if (random.nextInt(5) == 0) text.deleteCharAt(place);
          else text.insert(place, LIKELY.charAt(random.nextInt(LIKELY.length())));
        }
        check(tag, text.toString());
      }
    }
  }

  @Test
  void hostile_texts_are_cut_in_time() {
    for (String piece :
        List.of(
            "[1", ". [1] ", "/a. ", "1. a/", "е. ", "：“a”说", ".", ". ", "\"a.", "a.B", "(", ")",
            "“a。", "…", "w.", "\n", "😀 ", "«А? ", "1.")) {
      String text = piece.repeat(100_000 / piece.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> {
            for (String tag : List.of("en", "zh", "kk", "ru")) check(tag, text);
          },
          piece);
    }
  }

  private static void check(String tag, String text) {
    var segmenter = Segmenter.of(Language.of(tag));
    var segments = segmenter.segments(text).stream().map(Segment::text).toList();
    assertThat(shown(String.join("", segments))).as(tag).isEqualTo(shown(text));
    assertThat(segments)
        .allSatisfy(
            segment -> {
              assertThat(segment).isNotBlank().doesNotContain("\n", "\r", "\u2028");
              assertThat(isBlank(segment.charAt(0))).isFalse();
              assertThat(isBlank(segment.charAt(segment.length() - 1))).isFalse();
            });
    int last = 0;
    for (Span span : segmenter.sentences(text)) {
      assertThat(span.startUtf16()).isGreaterThanOrEqualTo(last);
      assertThat(shown(text.substring(last, span.startUtf16()))).isEmpty();
      assertThat(span.lengthUtf16()).isPositive();
      boolean cutsPair =
          span.startUtf16() > 0
              && Character.isSurrogatePair(
                  text.charAt(span.startUtf16() - 1), text.charAt(span.startUtf16()));
      assertThat(cutsPair).as("a surrogate pair is cut in %s", tag).isFalse();
      last = span.endUtf16();
    }
    assertThat(shown(text.substring(last))).isEmpty();
  }

  private static String random(Random random) {
    int length = random.nextInt(60);
    var text = new StringBuilder();
    while (text.length() < length) {
      if (random.nextInt(4) > 0) text.append(LIKELY.charAt(random.nextInt(LIKELY.length())));
      else text.append((char) random.nextInt(Character.MAX_VALUE + 1));
    }
    return text.toString();
  }

  private static String shown(String text) {
    return text.chars()
        .filter(c -> !isBlank((char) c))
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
