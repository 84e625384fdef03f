package concord.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The browser's half of the editor has every text it asks for.
class EditorWordsTest {

  private static final Pattern KEY = Pattern.compile("say\\('(editor\\.[a-z.-]+)'");

  @Test
  void every_text_the_browser_asks_for_is_handed_over() throws IOException {
    var asked = new TreeSet<String>();
    try (var files = Files.list(Path.of("frontend/editor"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ts")).toList()) {
        KEY.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
      }
    }

    assertThat(asked).hasSizeGreaterThan(60);
    assertThat(EditorWords.in(Locale.forLanguageTag("kk")).keySet()).containsAll(asked);
  }

  @Test
  void its_patterns_hold_nothing_but_facts_because_the_browser_fills_them_in() {
    for (Locale locale : concord.workbench.parts.Texts.LOCALES) {
      EditorWords.in(locale)
          .forEach(
              (key, pattern) ->
                  assertThat(pattern.replaceAll("\\{\\w+}", ""))
                      .as("%s in %s", key, locale)
                      .doesNotContain("{", "}", "'"));
    }
  }
}
