package concord.morphology.kazakh;

import static org.assertj.core.api.Assertions.assertThat;

import concord.morphology.Morphology;
import concord.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KazakhMorphologyTest {

  private static final Morphology KAZAKH = Morphology.of(Language.KK);

  /// Every kind of ending and harmony, and the stems that change.
  private static final List<String> STEMS =
      List.of(
          "қала",
          "әріптестік",
          "мектеп",
          "халық",
          "орын",
          "қауіп",
          "келісім",
          "жол",
          "қыз",
          "үй",
          "тау",
          "келу",
          "оқу",
          "би",
          "ұйым",
          "байланыс",
          "күн",
          "құжат",
          "апрель",
          "туризм",
          "турист",
          "факт",
          "комиссия",
          "клуб",
          "тең",
          "тілек",
          "ауыз",
          "банк",
          "поезд",
          "тип",
          "дүние");

  static Stream<String> stems() {
    return STEMS.stream();
  }

  static Stream<String[]> cases() throws IOException {
    return Files.readAllLines(Path.of("src/test/cases/morphology/kazakh-forms.tsv")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_form_is_made_and_taken_apart(String stem, String tags, String form) {
    var slots = List.of(tags.split("\\+"));
    assertThat(KAZAKH.generate(stem, slots)).contains(form);
    assertThat(KAZAKH.keys(form)).contains(KAZAKH.citationKey(stem));
    assertThat(KAZAKH.analyses(form))
        .anyMatch(a -> a.lemma().equals(KAZAKH.citationKey(stem)) && a.tags().equals(slots));
  }

  @ParameterizedTest
  @MethodSource("stems")
  void what_joining_makes_peeling_takes_apart_for_every_chain(String stem) {
    for (List<Suffix> chain : chains()) {
      var tags = chain.stream().map(Suffix::tag).toList();
      for (String form : Joining.spellings(stem, tags)) {
        assertThat(Peeling.chains(form))
            .as("%s = %s + %s", form, stem, tags)
            .anyMatch(found -> found.root().equals(stem) && found.suffixes().equals(chain));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("stems")
  void every_analysis_makes_the_form_it_came_from(String stem) {
    for (List<Suffix> chain : chains()) {
      if (chain.size() > 3) continue;
      var form = Joining.chain(stem, chain.stream().map(Suffix::tag).toList());
      if (form.isEmpty()) continue;
      for (var analysis : KAZAKH.analyses(form.get())) {
        assertThat(Joining.spellings(analysis.lemma(), analysis.tags()))
            .as("%s + %s", analysis.lemma(), analysis.tags())
            .contains(form.get());
      }
    }
  }

  @Test
  void a_possessed_stem_is_a_key_because_terms_are_cited_so() {
    assertThat(KAZAKH.keys("ұйымының")).contains("ұйым", "ұйымы");
    assertThat(KAZAKH.keys("құндылықтарына")).contains("құндылық", "құндылықтар", "құндылықтары");
    assertThat(KAZAKH.keys("бағытынан")).contains("бағыт", "бағыты");
  }

  @Test
  void the_likeliest_analysis_is_the_dictionary_word() {
    assertThat(KAZAKH.analyses("қауымдастығының").getFirst().lemma()).isEqualTo("қауымдастық");
    assertThat(KAZAKH.analyses("мектебіне").getFirst().lemma()).isEqualTo("мектеп");
    assertThat(KAZAKH.analyses("қалаларымыздағы").getFirst().lemma()).isEqualTo("қала");
  }

  @Test
  void harmony_and_assimilation_forbid_what_only_looks_like_a_suffix() {
    assertThat(KAZAKH.keys("қаланің")).doesNotContain("қала");
    assertThat(KAZAKH.keys("мектепдің")).doesNotContain("мектеп");
    assertThat(KAZAKH.keys("баласыны")).doesNotContain("бала");
  }

  @Test
  void a_latin_letter_of_the_same_shape_is_read_as_cyrillic() {
    assertThat(KAZAKH.keys("серiктестiктің")).contains("серіктестік");
  }

  @Test
  void capitals_of_the_citation_stay() {
    assertThat(KAZAKH.generate("Қазақстан", List.of("GEN"))).contains("Қазақстанның");
    assertThat(KAZAKH.generate("ҚХР", List.of("GEN"))).isEmpty();
  }

  private static List<List<Suffix>> chains() {
    var chains = new ArrayList<List<Suffix>>();
    extend(List.of(), chains);
    return chains;
  }

  private static void extend(List<Suffix> chain, List<List<Suffix>> chains) {
    chains.add(chain);
    if (chain.size() == 4) return;
    for (Suffix next : Suffixes.ALL) {
      boolean again = chain.stream().anyMatch(Suffix::isAdjectival) && next.slot() > 4;
      if (again || !Joining.mayFollow(chain.isEmpty() ? null : chain.getLast(), next)) continue;
      var longer = new ArrayList<>(chain);
      longer.add(next);
      extend(longer, chains);
    }
  }
}
