package concord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void what_differs_only_in_typing_becomes_equal() {
    assertThat(Folding.fold("Шёлковый")).isEqualTo(Folding.fold("шелковый"));
    assertThat(Folding.fold("Ше\u0308лковый")).isEqualTo("шелковый");
    assertThat(Folding.fold("Xi’an")).isEqualTo(Folding.fold("Xi'an"));
    assertThat(Folding.fold("中国—中亚")).isEqualTo(Folding.fold("中国-中亚"));
    assertThat(Folding.fold("「ＣＭＧ」")).isEqualTo("\"cmg\"");
    assertThat(Folding.fold("со\u0301общество")).isEqualTo("сообщество");
    assertThat(Folding.fold("сооб\u00ADщество")).isEqualTo("сообщество");
  }

  @Test
  void what_tells_words_apart_stays() {
    assertThat(Folding.fold("Қазақ ңөұүһі әғ")).isEqualTo("қазақ ңөұүһі әғ");
    assertThat(Folding.fold("и\u0306")).isEqualTo("й");
    assertThat(Folding.fold("й")).isNotEqualTo("и");
  }

  @Test
  void traditional_characters_fold_for_chinese_only() {
    assertThat(Folding.fold(Language.ZH, "命運共同體")).isEqualTo("命运共同体");
    assertThat(Folding.fold(Language.of("zh-Hant"), "烏茲別克斯坦")).isEqualTo("乌兹别克斯坦");
    assertThat(Folding.fold("命運共同體")).isEqualTo("命運共同體");
  }

  @Test
  void the_way_back_leads_to_the_letters_as_typed() {
    String text = "в Ше\u0308лковом\u00AD пути";
    var folded = Folding.keepingOffsets(Language.RU, text);
    int at = folded.text().indexOf("шелковом");
    var span = folded.original(new Span(at, at + "шелковом".length()));
    assertThat(span.of(text)).isEqualTo("Ше\u0308лковом");
    assertThat(folded.original(new Span(folded.text().length(), folded.text().length())))
        .isEqualTo(new Span(text.length(), text.length()));
  }

  @Test
  void any_stretch_of_the_folded_text_has_a_place_in_the_original() {
    var random = new Random(7);
    String letters =
        "аё\u0308\u0301е\u0306И中體\uD842\uDFB7\uD83D\uD800 «—’Ａｂ\u00AD\u200BÀ\u1100\u1161\u11A8ﬁİ\u2126";
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(20); j > 0; j--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      var folded = Folding.keepingOffsets(Language.ZH, text.toString());
      int length = folded.text().length();
      int before = 0;
      for (int from = 0; from < length; from++) {
        var span = folded.original(new Span(from, from + 1));
        assertThat(span.lengthUtf16()).isPositive();
        assertThat(span.startUtf16()).isGreaterThanOrEqualTo(before);
        assertThat(span.endUtf16()).isLessThanOrEqualTo(text.length());
        before = span.startUtf16();
      }
      // Where an invisible character or the dots of ё go, letters may meet that only a second
      // folding joins.
      if (text.chars().noneMatch(c -> "\u00AD\u200B\u0308".indexOf(c) >= 0)) {
        assertThat(Folding.fold(Language.ZH, folded.text())).isEqualTo(folded.text());
      }
    }
  }
}
