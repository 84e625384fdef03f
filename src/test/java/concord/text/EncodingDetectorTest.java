package concord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingDetectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GB18030 | 中国同中亚国家签署联合声明，决定深化各领域合作。",
        "GB18030 | 《西安宣言》",
        "GB18030 | Xi'an, 18 May 2023: 峰会在西安举行, 6 heads of state attended",
        "Big5 | 雙方簽署了聯合聲明，並就深化各領域的合作達成了共識。",
        "windows-1251 | Стороны подписали совместное заявление о сотрудничестве.",
        "windows-1251 | МИНИСТЕРСТВО ИНОСТРАННЫХ ДЕЛ РЕСПУБЛИКИ КАЗАХСТАН",
        "windows-1251 | Саммит; саммит; встреча на высшем уровне",
        "KOI8-R | Стороны подписали совместное заявление о сотрудничестве.",
        "KZ-1048 | Қазақстан мен Қытай бірлескен мәлімдемеге қол қойды, ынтымақтастық күшейеді.",
        "PTCP154 | Қазақстан мен Қытай бірлескен мәлімдемеге қол қойды, ынтымақтастық күшейеді.",
        "UTF-16LE | 双方签署了联合声明，内容涉及各领域合作。",
        "UTF-16BE | Тараптар бірлескен мәлімдемеге қол қойды.",
        "UTF-16LE | The parties signed a joint statement.",
        "UTF-8 | Тараптар бірлескен мәлімдемеге қол қойды.",
        "windows-1252 | Les présidents se sont rencontrés à Paris; la coopération s'élargit.",
      })
  void the_encoding_is_told_from_the_bytes_alone(String charset, String text) {
    byte[] bytes = text.getBytes(charset(charset));
    var detected = EncodingDetector.detect(bytes);
    assertThat(EncodingDetector.decode(bytes, detected)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_decides_and_is_no_text(String charset) {
    byte[] bytes = "\uFEFFa, б, 中".getBytes(charset(charset));
    var detected = EncodingDetector.detect(bytes);
    assertThat(detected.sure()).isTrue();
    assertThat(EncodingDetector.decode(bytes, detected)).isEqualTo("a, б, 中");
  }

  @Test
  void utf_8_with_a_few_broken_bytes_is_still_read_as_utf_8() {
    byte[] bytes =
        "Стороны подписали совместное заявление о сотрудничестве.".getBytes(StandardCharsets.UTF_8);
    bytes[20] = (byte) 0xFF;
    assertThat(EncodingDetector.detect(bytes).charset()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void nothing_is_too_odd_to_get_an_answer() {
    var random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      var detected = EncodingDetector.detect(bytes);
      assertThat(EncodingDetector.decode(bytes, detected)).isNotNull();
    }
  }

  private static Charset charset(String name) {
    return switch (name) {
      case "KZ-1048" -> KazakhCodePage.KZ_1048;
      case "PTCP154" -> KazakhCodePage.PTCP154;
      default -> Charset.forName(name);
    };
  }
}
