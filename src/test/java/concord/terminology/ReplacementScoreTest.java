package concord.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concord.morphology.Morphology;
import concord.morphology.Token;
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
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A noun in a treebank sentence is replaced by another noun of the treebank: the suggestion must
/// be the form that the treebank itself has of the other noun in that case and number.
///
/// Counted are places at which all readings of the word ask for the same form of the other, so that
/// one answer is right. F1 of precision among the suggestions said to be certain and recall among
/// all.
class ReplacementScoreTest {

  private static final Path DATA =
      Path.of(
              Optional.ofNullable(System.getenv("CONCORD_DEV_DATA"))
                  .orElse(System.getProperty("CONCORD_DEV_DATA", "../shared/data")))
          .resolve("language");

  private static final Set<String> OF_THE_NOUN =
      Set.of("MASC", "FEM", "NEUT", "ANIM", "INAN", "NOUN");

  /// How many other nouns are tried at one place.
  private static final int OTHERS = 40;

  private static final int LEAST_CASES = 200;

  private record Nouns(
      Map<String, String> lemmaOfForm, Map<String, Map<Set<String>, String>> formsOfLemma) {}

  @ParameterizedTest(name = "{0}: F1 at least {2}")
  @CsvSource({"kk, kk_ktb.C.txt, 0.90", "ru, ru_gsd.C.txt, 0.95"})
  void a_noun_in_a_sentence_gives_its_form_to_the_one_that_replaces_it(
      String tag, String sentences, double floor) throws IOException {
    var file = DATA.resolve("segmentation").resolve(sentences);
    assumeTrue(Files.exists(file), "the treebank sentences are not at " + file);
    var language = Language.of(tag);
    var nouns = nouns(language);
    var random = new Random(3);
    var wrong = new ArrayList<String>();
    int cases = 0;
    int certain = 0;
    int right = 0;
    for (String sentence : sentences(file)) {
      for (Token token : Morphology.of(language).tokens(sentence)) {
        String lemma = nouns.lemmaOfForm().get(token.surface());
        if (lemma == null || token.surface().equals(lemma)) continue;
        var other = other(language, nouns, token.surface(), lemma, random);
        if (other.isEmpty()) continue;
        var suggestion = suggestion(language, sentence, token, lemma, other.get()[0]);
        if (suggestion.isEmpty()) continue;
        cases++;
        boolean same = suggestion.get().text().equals(other.get()[1]);
        if (suggestion.get().certain()) {
          certain++;
          if (same) right++;
          else
            wrong.add(token.surface() + " → " + suggestion.get().text() + " not " + other.get()[1]);
        }
        break;
      }
    }
    double precision = (double) right / certain;
    double recall = (double) right / cases;
    double f1 = 2 * precision * recall / (precision + recall);
    assertThat(cases).isGreaterThanOrEqualTo(LEAST_CASES);
    assertThat(f1)
        .as("%d cases, precision %.4f, recall %.4f, %s", cases, precision, recall, wrong)
        .isGreaterThan(floor);
  }

  private static Optional<Suggestion> suggestion(
      Language language, String sentence, Token token, String lemma, String other) {
    var term = Term.preferred(language, other);
    var concept = Concept.of("c", term, Term.of(language, lemma, TermStatus.DEPRECATED));
    return Recogniser.of(List.of(concept)).mentions(language, sentence).stream()
        .filter(mention -> mention.span().equals(token.span()))
        .findFirst()
        .map(mention -> Suggester.standard().replace(language, sentence, mention, term));
  }

  /// Another noun, and its form where all readings of the word ask for the same one.
  private static Optional<String[]> other(
      Language language, Nouns nouns, String form, String lemma, Random random) {
    var readings = readings(language, form, lemma);
    var lemmas = new ArrayList<>(nouns.formsOfLemma().keySet());
    for (int tries = 0; tries < OTHERS && !readings.isEmpty(); tries++) {
      String other = lemmas.get(random.nextInt(lemmas.size()));
      if (other.equals(lemma)) continue;
      var forms = nouns.formsOfLemma().getOrDefault(other, Map.of());
      var wanted = new HashSet<Optional<String>>();
      for (Set<String> reading : readings) wanted.add(Optional.ofNullable(forms.get(reading)));
      var one = wanted.iterator().next();
      if (wanted.size() == 1 && one.isPresent())
        return Optional.of(new String[] {other, one.get()});
    }
    return Optional.empty();
  }

  private static Set<Set<String>> readings(Language language, String form, String lemma) {
    var readings = new HashSet<Set<String>>();
    for (var analysis : Morphology.of(language).analyses(form)) {
      boolean noun = language.equals(Language.KK) || analysis.tags().contains("NOUN");
      if (!analysis.lemma().equals(lemma) || !noun) continue;
      var tags = new HashSet<>(analysis.tags());
      tags.removeAll(OF_THE_NOUN);
      readings.add(tags);
    }
    return readings;
  }

  /// Nouns of one lemma and one spelling a slot, in plain letters.
  private static Nouns nouns(Language language) throws IOException {
    var lemmaOfForm = new HashMap<String, String>();
    var formsOfLemma = new TreeMap<String, Map<Set<String>, String>>();
    var twice = new HashSet<String>();
    for (String line : Files.readAllLines(DATA.resolve(language + ".pairs.tsv"))) {
      String[] c = line.split("\t");
      boolean plain = c[0].matches("[\\p{L}&&[^ё]]+") && c[1].length() > 3 && !c[1].contains("ё");
      String known = lemmaOfForm.putIfAbsent(c[0], c[1]);
      if (!c[2].equals("NOUN") || !plain || known != null && !known.equals(c[1])) {
        twice.add(c[0]);
        continue;
      }
      for (Set<String> reading : readings(language, c[0], c[1])) {
        formsOfLemma.computeIfAbsent(c[1], l -> new HashMap<>()).putIfAbsent(reading, c[0]);
      }
    }
    lemmaOfForm.keySet().removeAll(twice);
    return new Nouns(lemmaOfForm, formsOfLemma);
  }

  private static List<String> sentences(Path file) throws IOException {
    var sentences = new ArrayList<String>();
    for (String line : Files.readAllLines(file)) {
      for (String sentence : line.replace('\u2424', ' ').split("\u241e")) {
        if (!sentence.isBlank()) sentences.add(sentence.strip());
      }
    }
    return sentences;
  }
}
