package concord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The interface speaks four languages, all of it.
class EveryMessageTest {

  static Stream<String> bundles() {
    return Messages.BUNDLES.stream();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void every_text_is_there_in_all_four_languages(String bundle) throws IOException {
    var english = read(bundle, "");
    for (String language : new String[] {"_zh", "_kk", "_ru"}) {
      assertThat(read(bundle, language).stringPropertyNames())
          .as("%s%s.properties", bundle, language)
          .isEqualTo(english.stringPropertyNames());
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void every_language_uses_the_same_facts(String bundle) throws IOException {
    var english = read(bundle, "");
    for (String key : english.stringPropertyNames()) {
      assertThatCode(() -> new MessageFormat(english.getProperty(key)))
          .as("%s is a message pattern", key)
          .doesNotThrowAnyException();
      var facts = new MessageFormat(english.getProperty(key)).getArgumentNames();
      for (String language : new String[] {"_zh", "_kk", "_ru"}) {
        var text = read(bundle, language).getProperty(key);
        assertThat(new MessageFormat(text).getArgumentNames())
            .as("%s in %s%s.properties", key, bundle, language)
            .isEqualTo(facts);
      }
    }
  }

  private static Properties read(String bundle, String language) throws IOException {
    var properties = new Properties();
    var path = "/vaadin-i18n/" + bundle + language + ".properties";
    try (var in = EveryMessageTest.class.getResourceAsStream(path)) {
      assertThat(in).as(path).isNotNull();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
