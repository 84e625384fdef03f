package concord.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import concord.exchange.Glossaries;
import concord.text.KazakhAlphabet;
import concord.text.KazakhScripts;
import concord.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The Kazakh statements that come with the project, written in every alphabet: the terms of the
/// glossary must be found where they were in Cyrillic, and no others.
class OwnStatementsInEveryScriptTest {

  /// Arabic has no capitals, so there «Астана» is found in every астана, the capital of any
  /// country.
  private static double floor(KazakhAlphabet alphabet) {
    return alphabet.isLatin() ? 0.98 : 0.96;
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CYRILLIC")
  void the_same_terms_are_found_in_the_same_places(KazakhAlphabet alphabet) throws IOException {
    var recogniser = Recogniser.of(Glossaries.read(Path.of("glossary")).items());
    int there = 0;
    int found = 0;
    int both = 0;
    var differing = new ArrayList<String>();
    for (String text : segments()) {
      var written = KazakhScripts.convert(text, KazakhAlphabet.CYRILLIC, alphabet);
      var expected = new ArrayList<String>();
      for (Mention mention : recogniser.mentions(Language.KK, text)) {
        expected.add(mention.concept() + " " + written.here(mention.span()).of(written.text()));
      }
      var actual = new ArrayList<String>();
      for (Mention mention : recogniser.mentions(alphabet.language(), written.text())) {
        actual.add(mention.concept() + " " + mention.span().of(written.text()));
      }
      there += expected.size();
      found += actual.size();
      var same = new ArrayList<>(expected);
      same.removeIf(mention -> !actual.remove(mention));
      both += same.size();
      expected.removeAll(same);
      expected.forEach(missed -> differing.add("-" + missed));
      actual.forEach(wrong -> differing.add("+" + wrong));
    }
    assertThat(there).isGreaterThan(100);
    assertThat((double) both / there).as("recall %s", differing).isGreaterThan(floor(alphabet));
    assertThat((double) both / found).as("precision %s", differing).isGreaterThan(floor(alphabet));
  }

  private static List<String> segments() throws IOException {
    var segments = new ArrayList<String>();
    try (var files = Files.walk(Path.of("translations"))) {
      for (Path file : files.filter(f -> f.endsWith("kk.txt")).sorted().toList()) {
        segments.addAll(Files.readAllLines(file));
      }
    }
    return segments;
  }
}
