package concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concord.exchange.Glossaries;
import concord.terminology.Concept;
import concord.terminology.Term;
import concord.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// A term from the proposal in the editor to the replacement in every statement, and back.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GlossaryIT {

  private static final String STATEMENT = "trade-figures-2022";

  @TempDir static Path data;

  private RunningWorkbench workbench;
  private Browser browser;
  private Page page;

  @BeforeAll
  void start() {
    workbench = RunningWorkbench.start(data);
    browser = new Browser();
    page = browser.person();
    new Entrance(workbench).createAdministrator(page);
    enter(page);
  }

  @AfterAll
  void stop() {
    if (browser != null) browser.close();
    if (workbench != null) workbench.close();
  }

  @Test
  @Order(1)
  void selected_words_are_proposed_from_the_editor_with_their_row_as_context() {
    var editor = new EditorPage(page);
    editor.open(workbench.address(), STATEMENT, 2);
    String sentence = editor.text(2, "en").inputValue();
    String[] words = sentence.split(" ");
    editor.text(2, "en").click();
    editor.press("Control+Home");
    for (int i = 0; i < 3; i++) editor.press("Control+Shift+ArrowRight");
    editor.press("Control+e");
    Locator english = page.locator("#proposal-en input");
    assertThat(english).hasValue(words[0] + " " + words[1] + " " + words[2]);
    assertThat(page.locator(".proposal-line").filter(text("English"))).containsText(sentence);
    english.fill("aardvark figures");
    page.locator("#proposal-reason textarea").fill("comes up every quarter");
    page.locator("#propose").click();
    assertThat(page.locator("#propose")).isHidden();
  }

  @Test
  @Order(2)
  void the_queue_shows_who_why_and_the_sentence_and_a_rejection_needs_a_reason() {
    page.navigate(workbench.address() + "review/en");
    Locator item = page.locator(".review-item").filter(text("aardvark figures"));
    assertThat(item).containsText("comes up every quarter");
    assertThat(item).containsText("Айгерім");
    assertThat(item.locator(".concept-context")).containsText(STATEMENT);
    item.locator(".reject").click();
    item.locator(".reject-confirm").click();
    assertThat(item.locator("[role=alert]")).containsText("Say why");
    item.locator(".reason input").fill("nobody says so");
    item.locator(".reject-confirm").click();
    assertThat(item).hasCount(0);

    find("aardvark", "aardvark figures");
    assertThat(page.locator(".concept-left .status.proposed")).hasText("rejected");
    tab("Discussion");
    assertThat(page.locator(".discussion")).containsText("nobody says so");
  }

  @Test
  @Order(3)
  void a_doublet_is_seen_while_typing_in_whatever_form_and_a_proposal_is_approved() {
    page.navigate(workbench.address() + "glossary");
    page.locator("#propose-concept").click();
    page.locator("#proposal-ru input").fill("Центральной Азией");
    assertThat(page.locator(".doublet")).containsText("Центральная Азия");
    page.locator("#proposal-ru input").fill("вомбатовый пояс");
    assertThat(page.locator(".doublet")).hasCount(0);
    page.locator("#proposal-en input").fill("wombat belt");
    page.locator("#propose").click();
    page.waitForURL("**/glossary/wombat-belt");
    line("wombat belt").locator(".approve").click();
    assertThat(line("wombat belt").locator(".approve")).hasCount(0);
    assertThat(line("вомбатовый пояс").locator(".status.proposed")).hasText("proposed");
  }

  @Test
  @Order(4)
  void a_reworded_term_shows_its_impact_is_replaced_in_part_and_taken_back_as_a_whole() {
    find("Central Asia", "Центральная Азия");
    String heading = page.locator(".concept-left h1").textContent();
    String kept = firstUse();
    page.locator("#edit-concept").click();
    Locator english = field(page, "en");
    english.fill("Middle Asia");
    page.locator("#save-concept").click();
    assertThat(page.locator(".concept-foot .notice")).containsText("twice");
    // Anew, or the impact of the wording before may be looked at in place of this one's.
    page.navigate(page.url());
    page.locator("#edit-concept").click();
    english.fill("Inner Asia");
    english.press("Tab");
    assertThat(page.locator(".impact-bar")).containsText("would change");
    page.locator("#show-impact").click();
    Locator first = page.locator(".impact vaadin-grid mark").filter(text("Inner Asia")).first();
    assertThat(first).isVisible();
    page.locator("#impact-all").click();
    Locator replace = page.locator("#save-and-replace");
    assertThat(replace).isVisible();
    int all = number(replace);
    page.locator(".impact vaadin-grid vaadin-checkbox[checked]").nth(1).click();
    assertThat(replace).containsText(Integer.toString(all - 1));
    replace.click();
    assertThat(notice()).containsText("rewritten");
    assertThat(page.locator(".concept-left h1")).hasText("Inner Asia");
    assertThat(page.locator(".concept-use").first()).containsText("Inner Asia");
    page.locator("#undo-save").click();
    assertThat(notice()).containsText("taken back");
    assertThat(page.locator(".concept-left h1")).hasText(heading);
    Assertions.assertEquals(kept, firstUse(), "the texts are as they were");
  }

  @Test
  @Order(5)
  void two_people_editing_one_concept_never_overwrite_each_other() {
    String address = workbench.address() + "glossary/wombat-belt";
    page.navigate(address);
    page.locator("#edit-concept").click();
    Page other = browser.person();
    enter(other);
    other.navigate(address);
    other.locator("#edit-concept").click();
    field(other, "ru").fill("пояс вомбата");
    other.locator("#save-concept").click();
    assertThat(other.locator(".concept-left")).containsText("пояс вомбата");
    other.context().close();

    field(page, "en").fill("belt of wombats");
    page.locator("#save-concept").click();
    Locator both = page.locator(".concept-compare > div");
    assertThat(both.first()).containsText("belt of wombats");
    assertThat(both.last()).containsText("пояс вомбата");
    page.locator("#keep-mine").click();
    assertThat(line("belt of wombats")).isVisible();
    assertThat(line("вомбатовый пояс")).isVisible();
  }

  @Test
  @Order(6)
  void history_tells_what_differs_and_leads_back_to_what_the_other_stored() {
    page.navigate(workbench.address() + "glossary/wombat-belt");
    tab("History");
    Locator changes = page.locator(".concept-change");
    assertThat(changes.first().locator("ins").first()).containsText("belt of wombats");
    assertThat(changes.first().locator("del").first()).containsText("wombat belt");
    changes.nth(1).locator(".history-restore").click();
    assertThat(line("пояс вомбата")).isVisible();
    assertThat(line("wombat belt")).isVisible();
    tab("History");
    assertThat(changes.first().locator("ins").first()).containsText("wombat belt");
  }

  @Test
  @Order(7)
  void a_file_with_problems_is_shown_before_it_is_imported() throws Exception {
    Path file = data.resolve("names.tbx");
    Files.writeString(file, TROUBLED);
    page.navigate(workbench.address() + "glossary");
    page.locator("#open-import").click();
    page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    Locator preview = page.locator("#import-preview");
    assertThat(preview).containsText("1 new");
    assertThat(preview).containsText("was read as en-US");
    assertThat(preview).containsText("no term");
    assertThat(preview).containsText("wombat-belt");
    page.locator("#import-glossary").click();
    assertThat(preview).isHidden();
    find("wombatty", "wombatty belt");
    assertThat(line("пояс вомбата")).isVisible();
  }

  @Test
  @Order(8)
  void doublets_are_merged_and_the_old_address_leads_to_what_they_became() {
    mergeWombats();
    page.locator("#undo-save").click();
    assertThat(notice()).containsText("taken back");
    assertThat(line("wombatty belt")).hasCount(0);
    mergeWombats();
    assertThat(line("пояс вомбата")).hasCount(1);
    page.navigate(workbench.address() + "glossary/wombats-belt");
    page.waitForURL("**/glossary/wombat-belt");
    assertThat(line("wombatty belt")).isVisible();
  }

  @Test
  @Order(9)
  void the_term_base_leaves_as_tbx_with_all_of_it() throws Exception {
    page.navigate(workbench.address() + "glossary");
    page.locator("vaadin-menu-bar-button").filter(text("Export")).click();
    Download download = page.waitForDownload(() -> page.locator("#export-tbx").click());
    Path file = data.resolve("out.tbx");
    download.saveAs(file);
    var read = Glossaries.read(file);
    Assertions.assertEquals(List.of(), read.problems());
    Concept belt =
        read.items().stream()
            .filter(concept -> concept.id().value().equals("wombat-belt"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("wombat-belt is not among " + read.items()));
    Assertions.assertEquals(
        List.of("пояс вомбата"), belt.terms(Language.RU).stream().map(Term::text).toList());
  }

  @Test
  @Order(10)
  void what_the_statements_say_and_the_term_base_lacks_becomes_a_proposal_with_all_languages() {
    page.navigate(workbench.address() + "glossary");
    page.locator("#mining").click();
    page.waitForURL("**/mining");
    Locator port = page.locator(".mined").filter(text("dry port"));
    assertThat(port).containsText("сухой порт");
    assertThat(port.locator("mark").first()).isVisible();
    port.locator(".propose").click();
    assertThat(page.locator("#proposal-en input")).hasValue("dry port");
    assertThat(page.locator("#proposal-ru input")).hasValue("сухой порт");
    assertThat(page.locator("#proposal-kk input")).hasValue("құрғақ порт");
    assertThat(page.locator("#proposal-zh input")).hasValue("无水港");
    page.locator("#propose").click();
    assertThat(port).containsText("Proposed");
    find("dry port", "сухой порт");
    assertThat(line("сухой порт").locator(".concept-context")).isVisible();
  }

  @Test
  @Order(11)
  void a_long_list_has_no_hole_wherever_one_jumps_to() throws Exception {
    Path file = data.resolve("many.csv");
    var rows = new StringBuilder("concept,en,ru\n");
    for (int i = 0; i < 3_000; i++) {
      rows.append("many-%04d,kiosk %04d,киоск %04d\n".formatted(i, i, i));
    }
    Files.writeString(file, rows);
    page.navigate(workbench.address() + "glossary");
    page.locator("#open-import").click();
    page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    assertThat(page.locator("#import-preview")).containsText("3,000 new");
    page.locator("#import-glossary").click();
    assertThat(page.locator("#import-preview")).isHidden();
    assertThat(page.locator(".glossary-list .numbers")).containsText("3,");

    for (double place : new double[] {1, 0.5, 0.05, 0.95, 0}) {
      page.evaluate(JUMP, place);
      page.waitForFunction(IS_WHOLE);
    }
    page.locator("#glossary-search input").fill("киоск 2718");
    assertThat(page.locator(".concept-card").first()).containsText("kiosk 2718");
  }

  @Test
  @Order(12)
  void a_removed_concept_leaves_its_history_which_leads_back_to_it() {
    page.navigate(workbench.address() + "glossary/wombat-belt");
    page.locator("#remove-concept").click();
    page.locator("#remove").click();
    assertThat(page.locator("#edit-concept")).hasCount(0);
    Locator latest = page.locator(".concept-change").first();
    assertThat(latest).containsText("removed");
    latest.locator(".history-restore").click();
    assertThat(line("wombatty belt")).isVisible();
  }

  private static final String JUMP =
      """
      place => {
        const table = document.querySelector('.glossary-list vaadin-grid').shadowRoot.querySelector('#table');
        table.scrollTop = table.scrollHeight * place;
      }
      """;

  /// Rows with words cover the list from edge to edge.
  private static final String IS_WHOLE =
      """
      () => {
        const root = document.querySelector('.glossary-list vaadin-grid').shadowRoot;
        const seen = root.querySelector('#table').getBoundingClientRect();
        const rows = [...root.querySelectorAll('#items tr:not([hidden])')]
            .map(row => ({box: row.getBoundingClientRect(),
                words: [...row.querySelectorAll('slot')].flatMap(s => s.assignedElements()).map(e => e.textContent).join('')}))
            .filter(row => row.box.bottom > seen.top + 1 && row.box.top < seen.bottom - 1)
            .sort((a, b) => a.box.top - b.box.top);
        return rows.length > 2 && rows.every(row => row.words.trim() !== '')
            && rows[0].box.top <= seen.top + 2 && rows.at(-1).box.bottom >= seen.bottom - 2
            && rows.every((row, i) => i === 0 || row.box.top - rows[i - 1].box.bottom < 2);
      }
      """;

  private void mergeWombats() {
    page.navigate(workbench.address() + "glossary/wombat-belt");
    page.locator("#merge-concept").click();
    page.locator("#merge-other input").fill("wombatty");
    page.locator("vaadin-combo-box-item").filter(text("wombats-belt")).click();
    assertThat(page.locator(".merge-preview")).containsText("wombatty belt");
    page.locator("#merge").click();
    assertThat(line("wombatty belt")).isVisible();
  }

  /// Looks a concept up and opens it from the list.
  ///
  /// @param shown a term by which its card is known
  private void find(String typed, String shown) {
    page.navigate(workbench.address() + "glossary");
    page.locator("#glossary-search input").fill(typed);
    page.locator(".concept-card").filter(text(shown)).first().click();
    page.waitForURL("**/glossary/*");
    assertThat(page.locator("#edit-concept")).isVisible();
  }

  private String firstUse() {
    return page.locator(".concept-use").first().innerText();
  }

  private Locator notice() {
    return page.locator(".concept-left .notice");
  }

  private Locator line(String term) {
    return page.locator(".concept-left .concept-term-line")
        .filter(new Locator.FilterOptions().setHas(page.getByText(term, exactly())));
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private void tab(String name) {
    page.locator("vaadin-tab").filter(text(name)).click();
  }

  private static Locator field(Page of, String language) {
    return of.locator(".term-fields[lang=" + language + "] .term-text input").first();
  }

  private static int number(Locator of) {
    return Integer.parseInt(of.innerText().replaceAll("\\D+", ""));
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private void enter(Page who) {
    new Entrance(workbench).enter(who, Entrance.ADMINISTRATOR, Entrance.PASSWORD);
  }

  /// A language nobody writes so, a concept without a term, and a term that another concept has.
  private static final String TROUBLED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
        <tbxHeader><fileDesc><sourceDesc><p>by hand</p></sourceDesc></fileDesc></tbxHeader>
        <text><body>
          <conceptEntry id="wombats-belt">
            <langSec xml:lang="en_us"><termSec><term>wombatty belt</term></termSec></langSec>
            <langSec xml:lang="ru"><termSec><term>пояс вомбата</term></termSec></langSec>
          </conceptEntry>
          <conceptEntry id="nothing"><note>empty</note></conceptEntry>
        </body></text>
      </tbx>
      """;
}
