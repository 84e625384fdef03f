package concord.memory.index;

import static org.assertj.core.api.Assertions.assertThat;

import concord.memory.Hit;
import concord.memory.HitKind;
import concord.memory.SearchText;
import concord.morphology.SearchKeys;
import concord.text.KazakhAlphabet;
import concord.text.KazakhScripts;
import concord.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// One Kazakh sentence in each script: whoever asks in any of them finds all three.
class SearchAcrossScriptsTest {

  private static final Language LATIN = Language.of("kk-Latn");
  private static final Language ARABIC = Language.of("kk-Arab");

  @TempDir private Path folder;

  private static String in(KazakhAlphabet alphabet, String cyrillic) {
    return KazakhScripts.convert(cyrillic, KazakhAlphabet.CYRILLIC, alphabet).text();
  }

  private static SearchText text(String id, Language language, String text) {
    return new SearchText(HitKind.BEAD, id, Map.of(language, text));
  }

  private static List<Hit> hits(LuceneIndex index, String query) {
    return index.search(query, Set.of(), Set.of(), 20);
  }

  @ParameterizedTest
  @CsvSource({
    "Қазақстанның, Қазақстан тәуелсіз ел болды.",
    "Ресей, Ресейдің ұсынысы қабылданды.",
    "Азия, Орталық Азияда кездесу өтті.",
    "жүйе, Бұл жүйелер бүгін де бар.",
    "шарт, Тараптар шартқа қол қойды.",
    "Цянь, Цянь Лун мырза келді.",
    "\"Орталық Азия\", Орталық Азияның халқы"
  })
  void a_word_in_any_script_finds_the_text_in_every_script(String query, String sentence)
      throws IOException {
    try (var index = new LuceneIndex(folder)) {
      index.replaceAll(
          all -> {
            all.accept(text("cyrillic", Language.KK, sentence));
            all.accept(text("latin", LATIN, in(KazakhAlphabet.LATIN_2021, sentence)));
            all.accept(text("arabic", ARABIC, in(KazakhAlphabet.ARABIC, sentence)));
            all.accept(text("other", Language.KK, "Мүлде басқа сөз"));
          });
      for (KazakhAlphabet alphabet :
          List.of(KazakhAlphabet.CYRILLIC, KazakhAlphabet.LATIN_2021, KazakhAlphabet.ARABIC)) {
        String asked = in(alphabet, query);
        assertThat(hits(index, asked))
            .as(asked)
            .allSatisfy(hit -> assertThat(hit.marks()).isNotEmpty())
            .extracting(Hit::id)
            .containsExactlyInAnyOrder("cyrillic", "latin", "arabic");
      }
    }
  }

  @Test
  void what_only_another_script_writes_alike_is_not_found_from_cyrillic() throws IOException {
    try (var index = new LuceneIndex(folder)) {
      index.replaceAll(all -> all.accept(text("kind", Language.KK, "оның түрі")));
      assertThat(hits(index, "тұр")).isEmpty();
      assertThat(hits(index, "түр")).hasSize(1);
    }
  }

  @Test
  void a_foreign_name_is_found_as_it_is_written() throws IOException {
    try (var index = new LuceneIndex(folder)) {
      index.replaceAll(
          all -> {
            all.accept(text("cyrillic", Language.KK, "Біз Huawei компаниясымен кездестік."));
            all.accept(text("latin", LATIN, "Biz Huawei kompaniiasymen kezdestık."));
            all.accept(text("english", Language.EN, "We met Huawei."));
          });
      assertThat(hits(index, "Huawei")).extracting(Hit::id).hasSize(3);
    }
  }

  /// Every word of the statements that come with Concord, asked for in the other scripts.
  @ParameterizedTest
  @EnumSource(names = {"LATIN_2021", "ARABIC"})
  void the_words_of_whole_statements_are_found_both_ways(KazakhAlphabet alphabet)
      throws IOException {
    var ofOther = SearchKeys.of(alphabet.language());
    var ofCyrillic = SearchKeys.of(Language.KK);
    int asked = 0;
    int missed = 0;
    for (String sentence : sentences()) {
      var other = kept(ofOther, in(alphabet, sentence));
      var cyrillic = kept(ofCyrillic, sentence);
      for (String word : words(sentence)) {
        asked += 2;
        if (!finds(ofOther, word, other)) missed++;
        if (!finds(ofCyrillic, in(alphabet, word), cyrillic)) missed++;
      }
    }
    assertThat(asked).isGreaterThan(5000);
    assertThat((double) missed / asked).as("%d of %d", missed, asked).isLessThan(0.005);
  }

  private static Set<String> kept(SearchKeys keys, String text) {
    return keys.tokens(text).stream()
        .flatMap(token -> keys.ofText(token).stream())
        .collect(Collectors.toSet());
  }

  private static boolean finds(SearchKeys keys, String query, Set<String> kept) {
    return keys.ofQuery(query).stream()
        .allMatch(asked -> asked.keys().stream().anyMatch(kept::contains));
  }

  private static Set<String> words(String sentence) {
    var words = new LinkedHashSet<>(List.of(sentence.split("[^\\p{L}]+")));
    words.removeIf(word -> word.length() < 3 || !word.matches("[\\u0400-\\u052F]+"));
    return words;
  }

  private static List<String> sentences() throws IOException {
    var sentences = new ArrayList<String>();
    try (var files = Files.walk(Path.of("translations"))) {
      for (Path file : files.filter(f -> f.endsWith("kk.txt")).sorted().toList()) {
        Files.readAllLines(file).stream().filter(line -> !line.isBlank()).forEach(sentences::add);
      }
    }
    return sentences;
  }
}
