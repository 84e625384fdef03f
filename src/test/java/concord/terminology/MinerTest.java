package concord.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import concord.terminology.MinedConcept.Kind;
import concord.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MinerTest {

  /// Two wordings that come twice, among rows that say nothing: twice of six might be chance.
  private static final List<SortedMap<Language, String>> BEADS =
      amongOthers(
          bead(
              "Both countries develop the digital economy.",
              "Обе страны развивают цифровую экономику.",
              "Екі ел цифрлық экономиканы дамытады.",
              "两国发展数字经济。"),
          bead(
              "Experts met in spring to talk about the digital economy.",
              "Весной эксперты говорили о цифровой экономике.",
              "Көктемде сарапшылар цифрлық экономика туралы сөйлесті.",
              "专家在春天谈论数字经济。"),
          bead(
              "Schools teach children to swim.",
              "В школах дети учатся плавать.",
              "Мектептерде балалар жүзуді үйренеді.",
              "学校教孩子游泳。"),
          bead(
              "A dry port lies at the border.",
              "У границы лежит сухой порт.",
              "Шекарада құрғақ порт жатыр.",
              "边境有一座无水港。"),
          bead(
              "Wheat leaves through the dry port.",
              "Пшеница уходит через сухой порт.",
              "Бидай құрғақ порт арқылы кетеді.",
              "小麦经由无水港运出。"),
          bead(
              "The weather was fine all week.",
              "Всю неделю стояла хорошая погода.",
              "Апта бойы ауа райы жақсы болды.",
              "整个星期天气都很好。"));

  @Test
  void what_versions_share_is_found_in_the_form_a_dictionary_cites() {
    var found = mine(List.of(), BEADS);

    assertThat(wordings(found))
        .contains(
            Map.of(
                "en", "digital economy",
                "ru", "цифровая экономика",
                "kk", "цифрлық экономика",
                "zh", "数字经济"));
    assertThat(found).allMatch(find -> find.kind() == Kind.NEW);
  }

  @Test
  void english_wordings_are_found_in_the_plural_and_cited_in_the_singular() {
    var beads =
        amongOthers(
            bead(
                "Nine wind turbines turn above the bay.",
                "Над заливом вращаются девять ветряных турбин.",
                "Шығанақ үстінде тоғыз жел турбинасы айналады.",
                "九台风力涡轮机在海湾上方转动。"),
            bead(
                "Engineers repair the wind turbines in winter.",
                "Зимой инженеры чинят ветряные турбины.",
                "Қыста инженерлер жел турбинасын жөндейді.",
                "工程师冬天修理风力涡轮机。"),
            bead(
                "The first turbine stood here.",
                "Первая стояла здесь.",
                "Біріншісі осында тұрған.",
                "第一台曾在此处。"),
            bead(
                "Forests belong to the natural resources of the region.",
                "Леса относятся к природным ресурсам региона.",
                "Орман өңірдің табиғи ресурстарына жатады.",
                "森林属于该地区的自然资源。"),
            bead(
                "A new law protects natural resources.",
                "Новый закон защищает природные ресурсы.",
                "Жаңа заң табиғи ресурстарды қорғайды.",
                "新法律保护自然资源。"),
            bead("Time is a resource.", "Времени мало.", "Уақыт аз.", "时间不多。"));

    assertThat(mine(List.of(), beads))
        .extracting(find -> find.terms().get(Language.EN).text())
        .contains("wind turbine", "natural resources");
  }

  @Test
  void whether_a_russian_name_is_soft_what_is_derived_from_it_tells() {
    var found =
        mine(
            List.of(),
            amongOthers(
                bead(
                    "He lives in Tianjin.",
                    "Он живёт в Тяньцзине.",
                    "Ол Тяньцзиньде тұрады.",
                    "他住在天津。"),
                bead(
                    "The Tianjin port is near.",
                    "Тяньцзиньский порт близко.",
                    "Тяньцзинь порты жақын.",
                    "天津港很近。"),
                bead(
                    "We met in Tianjin.",
                    "Мы встретились в Тяньцзине.",
                    "Біз Тяньцзиньде кездестік.",
                    "我们在天津见面。")));

    assertThat(wordings(found))
        .contains(Map.of("en", "Tianjin", "ru", "Тяньцзинь", "kk", "Тяньцзинь", "zh", "天津"));
  }

  @Test
  void the_place_of_a_wording_is_where_it_stands_in_the_text() {
    var economy =
        mine(List.of(), BEADS).stream()
            .filter(find -> find.terms().get(Language.EN).text().equals("digital economy"))
            .findFirst()
            .orElseThrow();

    assertThat(economy.beads()).containsExactly(0, 1);
    var place = economy.terms().get(Language.RU).places().get(1);
    assertThat(place.of(BEADS.get(1).get(Language.RU))).isEqualTo("цифровой экономике");
  }

  @Test
  void what_two_versions_only_share_is_not_found() {
    var two = new ArrayList<SortedMap<Language, String>>();
    for (var bead : BEADS) {
      var less = new TreeMap<>(bead);
      less.remove(Language.ZH);
      less.remove(Language.KK);
      two.add(less);
    }

    assertThat(mine(List.of(), two)).isEmpty();
  }

  @Test
  void what_the_term_base_has_is_not_found_again() {
    var economy =
        Concept.of(
            "digital-economy",
            Term.preferred(Language.EN, "digital economy"),
            Term.preferred(Language.RU, "цифровая экономика"),
            Term.preferred(Language.KK, "цифрлық экономика"),
            Term.preferred(Language.ZH, "数字经济"));

    assertThat(wordings(mine(List.of(economy), BEADS)))
        .isNotEmpty()
        .noneMatch(find -> find.containsValue("digital economy"));
  }

  @Test
  void a_language_for_which_a_concept_has_no_term_gets_what_its_version_says() {
    var economy =
        Concept.of(
            "digital-economy",
            Term.preferred(Language.EN, "digital economy"),
            Term.preferred(Language.RU, "цифровая экономика"),
            Term.preferred(Language.ZH, "数字经济"));

    var found = mine(List.of(economy), BEADS);

    assertThat(found.getFirst().kind()).isEqualTo(Kind.ADDITION);
    assertThat(found.getFirst().known()).contains(economy.id());
    assertThat(wordings(found).getFirst()).isEqualTo(Map.of("kk", "цифрлық экономика"));
  }

  @Test
  void what_a_version_says_again_and_again_instead_of_its_term_comes_first() {
    var economy =
        Concept.of(
            "digital-economy",
            Term.preferred(Language.EN, "digital economy"),
            Term.preferred(Language.RU, "электронное хозяйство"),
            Term.preferred(Language.KK, "цифрлық экономика"),
            Term.preferred(Language.ZH, "数字经济"));

    var found = mine(List.of(economy), BEADS);

    assertThat(found.getFirst().kind()).isEqualTo(Kind.CONTRADICTION);
    assertThat(found.getFirst().known()).contains(economy.id());
    assertThat(wordings(found).getFirst()).isEqualTo(Map.of("ru", "цифровая экономика"));
    assertThat(found.getFirst().support()).hasSize(4);
  }

  @Test
  void told_to_stop_it_finds_nothing() {
    assertThat(
            Miner.of(Recogniser.of(List.of()), id -> Optional.empty(), 2).mine(BEADS, () -> false))
        .isEmpty();
  }

  @Test
  void silent_versions_and_strange_characters_do_no_harm() {
    var strange = new ArrayList<>(BEADS);
    strange.add(bead("", "\uD800 ...", "«»", "　"));
    strange.add(new TreeMap<>());

    assertThat(wordings(mine(List.of(), strange))).isEqualTo(wordings(mine(List.of(), BEADS)));
  }

  private static List<MinedConcept> mine(
      List<Concept> concepts, List<SortedMap<Language, String>> beads) {
    var byId = new HashMap<ConceptId, Concept>();
    concepts.forEach(concept -> byId.put(concept.id(), concept));
    return Miner.of(Recogniser.of(concepts), id -> Optional.ofNullable(byId.get(id)), 2)
        .mine(beads, () -> true);
  }

  private static List<Map<String, String>> wordings(List<MinedConcept> found) {
    var all = new ArrayList<Map<String, String>>();
    for (MinedConcept find : found) {
      var wordings = new TreeMap<String, String>();
      find.terms().forEach((language, term) -> wordings.put(language.tag(), term.text()));
      all.add(wordings);
    }
    return all;
  }

  @SafeVarargs
  private static List<SortedMap<Language, String>> amongOthers(
      SortedMap<Language, String>... beads) {
    var all = new ArrayList<>(List.of(beads));
    for (int i = 1; i <= 30; i++) all.add(bead(i + ".", i + ".", i + ".", i + "。"));
    return all;
  }

  private static SortedMap<Language, String> bead(String en, String ru, String kk, String zh) {
    return new TreeMap<>(
        Map.of(Language.EN, en, Language.RU, ru, Language.KK, kk, Language.ZH, zh));
  }
}
