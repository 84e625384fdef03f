package concord.cli.beads;

import static org.assertj.core.api.Assertions.assertThat;

import concord.alignment.Alignment;
import concord.alignment.Bead;
import concord.alignment.Explainer;
import concord.alignment.Knowledge;
import concord.alignment.Version;
import concord.text.Language;
import concord.text.Segment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page that a reviewer without an account reads.
class PageBeadsTest {

  private static final List<Version> VERSIONS =
      List.of(
          version(Language.EN, "Trade grew by 31 billion.", "Thank <you>."),
          version(Language.of("kk-Arab"), "ساۋدا 31 ميللياردقا ءوستى.", "راحمەت."),
          version(Language.RU, "Торговля выросла на 13 млрд.", "Спасибо."));

  @Test
  void the_page_needs_nothing_from_elsewhere() throws IOException {
    String html = html(Locale.ENGLISH, 0.7);
    assertThat(html).doesNotContain("http:", "https:", "<script", "@import", "url(", "src=");
    assertThat(Jsoup.parse(html).select("link")).isEmpty();
  }

  @Test
  void a_bead_that_is_not_sure_shows_its_reasons_and_leads_to_the_next() throws IOException {
    var page = page(Locale.ENGLISH, 0.7);
    assertThat(page.select("tbody.maybe")).hasSize(2);
    assertThat(page.select("tbody").first().select("a.next").attr("href"))
        .isEqualTo("#" + page.select("tbody").last().id());
    assertThat(page.select("tbody").last().select("a.next")).isEmpty();
    assertThat(page.select("tbody.maybe tr.why li")).isNotEmpty();
  }

  @Test
  void what_is_missing_is_shown_however_sure_the_bead_is() throws IOException {
    var page = page(Locale.ENGLISH, 0.99);
    var first = page.select("tbody").first();
    assertThat(first.classNames()).contains("yes", "lacks");
    assertThat(first.select("li.missing").eachText())
        .anySatisfy(text -> assertThat(text).contains("13 млрд (ru) is missing in en"));
    assertThat(page.select("tbody").last().select("details")).hasSize(1);
    assertThat(page.select(".sum").text()).contains("2 rows, 0 not sure, 1 with a number");
  }

  @Test
  void texts_are_escaped_and_have_their_language_and_direction() throws IOException {
    var page = page(Locale.ENGLISH, 0.99);
    assertThat(page.select("td[lang=en]").last().text()).isEqualTo("Thank <you>.");
    assertThat(page.select("td[lang=kk-Arab]").eachAttr("dir")).containsExactly("rtl", "rtl");
    assertThat(page.select("td[lang=ru][dir]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, Show", "zh, 显示", "kk, Көрсету", "ru, Показать"})
  void the_page_speaks_the_language_of_its_reader(String tag, String word) throws IOException {
    var page = page(Locale.forLanguageTag(tag), 0.3);
    assertThat(page.select("html").attr("lang")).isEqualTo(tag);
    assertThat(page.select("nav legend").text()).isEqualTo(word);
    assertThat(page.body().text()).doesNotContain("align.", "alignment.");
  }

  @Test
  void a_stopped_alignment_says_so() throws IOException {
    var stopped = new Alignment(languages(), beads(0.4), false);
    assertThat(html(stopped, Locale.ENGLISH)).contains("stopped before its end");
    assertThat(html(Locale.ENGLISH, 0.4)).doesNotContain("stopped before its end");
  }

  private static Document page(Locale reader, double confidence) throws IOException {
    return Jsoup.parse(html(reader, confidence));
  }

  private static String html(Locale reader, double confidence) throws IOException {
    return html(new Alignment(languages(), beads(confidence)), reader);
  }

  private static String html(Alignment alignment, Locale reader) throws IOException {
    var explainer = new Explainer(List.of(VERSIONS), List.of(alignment), Knowledge.none());
    var statement =
        new AlignedStatement("visit", VERSIONS, alignment, bead -> explainer.reasons(0, bead));
    var out = new ByteArrayOutputStream();
    PageBeads.write(List.of(statement), out, reader);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Bead> beads(double confidence) {
    return List.of(
        new Bead(List.of(List.of(0), List.of(0), List.of(0)), confidence),
        new Bead(List.of(List.of(1), List.of(1), List.of(1)), confidence));
  }

  private static List<Language> languages() {
    return VERSIONS.stream().map(Version::language).toList();
  }

  private static Version version(Language language, String... texts) {
    return new Version(
        language, List.of(texts).stream().map(text -> new Segment(text, 0)).toList());
  }
}
