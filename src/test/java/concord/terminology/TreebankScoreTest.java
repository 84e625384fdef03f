package concord.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concord.morphology.Morphology;
import concord.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dictionary words against the forms of a treebank: every nominal lemma is a term, every word of
// the
/// treebank a text. Counts only pairs whose form differs from the lemma.
class TreebankScoreTest {

  private static final Path DATA =
      Path.of(
              Optional.ofNullable(System.getenv("CONCORD_DEV_DATA"))
                  .orElse(System.getProperty("CONCORD_DEV_DATA", "../shared/data")))
          .resolve("language");

  private record Pair(String form, String lemma) {}

  @ParameterizedTest(name = "{0}: F1 at least {1}")
  @CsvSource({"kk, 0.96", "ru, 0.955", "en, 0.92"})
  void inflected_forms_are_found_and_others_are_not(String tag, double floor) throws IOException {
    var pairs = DATA.resolve(tag + ".pairs.tsv");
    assumeTrue(Files.exists(pairs), "the treebank pairs are not at " + pairs);
    Map<String, Set<String>> lemmas = new HashMap<>();
    Set<Pair> gold = new HashSet<>();
    Set<String> cited = new TreeSet<>();
    for (String line : Files.readAllLines(pairs)) {
      String[] c = line.split("\t");
      lemmas.computeIfAbsent(c[0], f -> new HashSet<>()).add(c[1]);
      boolean nominal = Set.of("NOUN", "PROPN", "ADJ").contains(c[2]);
      if (!nominal || c[1].length() < 4 || !c[1].replace("-", "").matches("\\p{L}+")) continue;
      cited.add(c[1]);
      if (!c[0].equals(c[1])) gold.add(new Pair(c[0], c[1]));
    }
    for (String word : Files.readString(DATA.resolve(tag + ".vocab.txt")).split("\\s+")) {
      lemmas.computeIfAbsent(word, f -> new HashSet<>());
    }
    var language = Language.of(tag);
    List<Concept> concepts = new ArrayList<>();
    for (String lemma : cited) concepts.add(Concept.of(lemma, Term.preferred(language, lemma)));
    var recogniser = Recogniser.of(concepts);
    Set<Pair> said = new HashSet<>();
    for (String form : lemmas.keySet()) {
      for (Mention mention : recogniser.mentions(language, form)) {
        said.add(new Pair(form, mention.concept().value()));
        mention.nested().forEach(inner -> said.add(new Pair(form, inner.concept().value())));
      }
    }
    said.removeIf(pair -> pair.form().equals(pair.lemma()));
    double right = said.stream().filter(p -> lemmas.get(p.form()).contains(p.lemma())).count();
    double precision = right / said.size();
    double recall = (double) gold.stream().filter(said::contains).count() / gold.size();
    double f1 = 2 * precision * recall / (precision + recall);
    assertThat(f1).as("precision %.4f recall %.4f", precision, recall).isGreaterThan(floor);
  }

  /// The lemma and the tags of an analysis must give the very form back, not only an accepted one.
  @ParameterizedTest(name = "{0}: at least {1}")
  @CsvSource({"kk, 0.98", "ru, 0.98"})
  void the_form_of_a_treebank_is_the_form_we_write(String tag, double floor) throws IOException {
    var pairs = DATA.resolve(tag + ".pairs.tsv");
    assumeTrue(Files.exists(pairs), "the treebank pairs are not at " + pairs);
    var morphology = Morphology.of(Language.of(tag));
    int tried = 0;
    int same = 0;
    for (String line : Files.readAllLines(pairs)) {
      String[] c = line.split("\t");
      if (!c[2].equals("NOUN") || c[0].equals(c[1]) || c[0].contains("ё")) continue;
      var analyses =
          morphology.analyses(c[0]).stream()
              .filter(a -> a.lemma().equals(c[1]))
              .filter(a -> tag.equals("kk") || a.tags().contains("NOUN"))
              .toList();
      if (analyses.isEmpty()) continue;
      tried++;
      boolean made =
          analyses.stream()
              .map(a -> morphology.generate(c[1], a.tags()))
              .anyMatch(form -> form.filter(c[0]::equals).isPresent());
      if (made) same++;
    }
    assertThat(tried).isGreaterThan(500);
    assertThat((double) same / tried).as("%d of %d", same, tried).isGreaterThan(floor);
  }
}
