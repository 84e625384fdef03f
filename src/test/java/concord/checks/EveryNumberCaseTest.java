package concord.checks;

import static org.assertj.core.api.Assertions.assertThat;

import concord.checks.numbers.NumberReader;
import concord.checks.numbers.Quantity;
import concord.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Cases are lines of `src/test/cases/checks/numbers.cases`.
class EveryNumberCaseTest {

  static Stream<String> cases() throws IOException {
    return Files.readAllLines(Path.of("src/test/cases/checks/numbers.cases")).stream()
        .filter(line -> !line.startsWith("#"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_text_states_the_numbers_of_its_case(String line) {
    String[] parts = line.split("\\|", -1);
    var read = NumberReader.of(Language.of(parts[0].strip())).read(parts[1].strip());
    assertThat(shown(read, true)).as("demanded").isEqualTo(sorted(parts[2]));
    assertThat(shown(read, false)).as("offered").isEqualTo(sorted(parts[3]));
  }

  @Test
  void rounding_is_accepted_up_to_the_coarser_wording() {
    assertThat(one("en", "31 billion").agreesWith(one("zh", "312亿"))).isTrue();
    assertThat(one("en", "31 billion").agreesWith(one("ru", "31,2 млрд"))).isTrue();
    assertThat(one("en", "3 billion").agreesWith(one("ru", "3,4 млрд"))).isFalse();
    assertThat(one("en", "2022").agreesWith(one("ru", "2023"))).isFalse();
    assertThat(one("en", "3.1 billion").agreesWith(one("zh", "310亿"))).isFalse();
  }

  private static Quantity one(String tag, String text) {
    return NumberReader.of(Language.of(tag)).read(text).get(0);
  }

  private static List<String> shown(List<Quantity> quantities, boolean demanded) {
    return quantities.stream()
        .filter(quantity -> quantity.isDemanded() == demanded)
        .map(EveryNumberCaseTest::shown)
        .sorted()
        .toList();
  }

  private static String shown(Quantity quantity) {
    String values =
        quantity.values().stream()
            .map(
                value ->
                    value == Math.rint(value) && value < 1e7 ? "" + value.intValue() : "" + value)
            .collect(Collectors.joining(" or "));
    String month = quantity.kind() == Quantity.Kind.MONTH ? "m" : "";
    return (month + values + " " + quantity.currency()).strip();
  }

  private static List<String> sorted(String part) {
    return Stream.of(part.split(";"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .sorted()
        .toList();
  }
}
