package concord.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concord.morphology.Morphology;
import concord.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dictionary words against the forms of a treebank: every nominal lemma is a term, every word of
/// the treebank a text. Counts only pairs whose form differs from the lemma.
class TreebankScoreTest {

  private static final Path DATA =
      Path.of(
              Optional.ofNullable(System.getenv("CONCORD_DEV_DATA"))
                  .orElse(System.getProperty("CONCORD_DEV_DATA", "../shared/data")))
          .resolve("language");

  private record Pair(String form, String lemma) {}

  @ParameterizedTest(name = "{0}: F1 at least {1}")
  @CsvSource({"kk, 0.968", "ru, 0.96", "en, 0.935"})
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

  /// A noun of the treebank in the place of another that stands in the same form: the suggestion
  /// must be the form the treebank has. Only forms with one analysis, for the others no single
  /// answer is right.
  @ParameterizedTest(name = "{0}: at least {1}")
  @CsvSource({"kk, 0.98", "ru, 0.97"})
  void a_noun_takes_the_form_of_the_noun_it_replaces(String tag, double floor) throws IOException {
    var pairs = DATA.resolve(tag + ".pairs.tsv");
    assumeTrue(Files.exists(pairs), "the treebank pairs are not at " + pairs);
    var language = Language.of(tag);
    var random = new Random(9);
    int certain = 0;
    int right = 0;
    for (List<Pair> group : sameForms(language, pairs)) {
      for (Pair pair : group) {
        Pair other = group.get(random.nextInt(group.size()));
        if (other.lemma().equals(pair.lemma())) continue;
        var term = Term.preferred(language, other.lemma());
        var wrong = Term.of(language, pair.lemma(), TermStatus.DEPRECATED);
        var found =
            Recogniser.of(List.of(Concept.of("c", term, wrong))).mentions(language, pair.form());
        if (found.size() != 1) continue;
        var suggestion =
            Suggester.standard().replace(language, pair.form(), found.getFirst(), term);
        if (!suggestion.certain()) continue;
        certain++;
        if (suggestion.text().equals(other.form())) right++;
      }
    }
    assertThat(certain).isGreaterThan(400);
    assertThat((double) right / certain).as("%d of %d", right, certain).isGreaterThan(floor);
  }

  private static Collection<List<Pair>> sameForms(Language language, Path pairs)
      throws IOException {
    var morphology = Morphology.of(language);
    var gender = Set.of("MASC", "FEM", "NEUT", "ANIM", "INAN");
    Map<List<String>, List<Pair>> byTags = new LinkedHashMap<>();
    for (String line : Files.readAllLines(pairs)) {
      String[] c = line.split("\t");
      boolean plain = c[0].matches("[\\p{L}&&[^ё]]+") && c[1].length() > 3;
      if (!c[2].equals("NOUN") || c[0].equals(c[1]) || !plain) continue;
      var tags =
          morphology.analyses(c[0]).stream()
              .filter(a -> a.lemma().equals(c[1]))
              .filter(a -> !language.equals(Language.RU) || a.tags().contains("NOUN"))
              .map(a -> a.tags().stream().filter(t -> !gender.contains(t)).toList())
              .distinct()
              .toList();
      if (tags.size() != 1) continue;
      byTags.computeIfAbsent(tags.getFirst(), t -> new ArrayList<>()).add(new Pair(c[0], c[1]));
    }
    return byTags.values();
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
