package concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concord.exchange.Glossaries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
  private static final String PASSWORD = "жібек-жолы-2023";

  @TempDir static Path data;

  private RunningWorkbench workbench;
  private Browser browser;
  private Page page;

  @BeforeAll
  void start() {
    workbench = RunningWorkbench.start(data);
    browser = new Browser();
    page = browser.person();
    page.navigate(workbench.firstStartLink());
    page.getByLabel("Name to sign in with").fill("aigerim");
    page.getByLabel("Name others see").fill("Айгерім");
    page.locator("vaadin-password-field input").fill(PASSWORD);
    page.locator("vaadin-button").filter(text("Create and sign in")).click();
    page.waitForURL("**/sign-in");
    signIn(page);
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
    editor.text(2, "en").click();
    editor.press("Control+Home");
    for (int i = 0; i < 3; i++) editor.press("Control+Shift+ArrowRight");
    editor.press("Control+e");
    Locator field = page.locator("#proposal-en input");
    assertThat(field).not().hasValue("");
    field.fill("aardvark figures");
    page.locator("#proposal-reason textarea").fill("comes up every quarter");
    page.locator("#propose").click();
    assertThat(page.locator("#propose")).not().isVisible();
  }

  @Test
  @Order(2)
  void the_queue_shows_who_why_and_the_sentence_and_a_rejection_needs_a_reason() {
    Locator item = waiting("aardvark figures");
    assertThat(item).containsText("comes up every quarter");
    assertThat(item.locator(".concept-context")).containsText(STATEMENT);
    item.locator(".reject").click();
    item.locator(".reject-confirm").click();
    assertThat(item.locator("[role=alert]")).containsText("Say why");
    item.locator(".reason input").fill("nobody says so");
    item.locator(".reject-confirm").click();
    assertThat(waiting("aardvark figures")).hasCount(0);
    page.navigate(workbench.address() + "glossary");
    page.locator("#glossary-search input").fill("aardvark");
    page.locator(".concept-card").first().click();
    assertThat(page.locator(".concept-left .status.proposed")).containsText("rejected");
    page.locator("vaadin-tab").filter(text("Discussion")).click();
    assertThat(page.locator(".discussion")).containsText("nobody says so");
  }

  @Test
  @Order(3)
  void a_proposal_from_the_glossary_is_approved_and_a_doublet_is_seen_while_typing() {
    page.navigate(workbench.address() + "glossary");
    page.locator("#propose-concept").click();
    page.locator("#proposal-ru input").fill("странами Центральной Азии");
    page.locator("#proposal-ru input").press("Tab");
    assertThat(page.locator(".doublet").first()).isVisible();
    page.locator("#proposal-ru input").fill("вомбатовый пояс");
    page.locator("#proposal-en input").fill("wombat belt");
    page.locator("#propose").click();
    page.waitForURL("**/glossary/wombat-belt");
    Locator line = page.locator(".concept-term-line").filter(text("wombat belt"));
    line.locator(".approve").click();
    assertThat(page.locator(".concept-term-line").filter(text("wombat belt")).locator(".approve"))
        .hasCount(0);
  }

  @Test
  @Order(4)
  void a_reworded_term_shows_its_impact_is_replaced_in_part_and_taken_back_as_a_whole() {
    openConcept("Central Asia");
    String heading = page.locator(".concept-left h1").textContent();
    page.locator("#edit-concept").click();
    Locator english = page.locator(".term-fields[lang=en] .term-text input").first();
    english.fill("Middle Asia");
    english.press("Tab");
    assertThat(page.locator(".impact-bar")).containsText("would change");
    page.locator("#show-impact").click();
    assertThat(page.locator(".impact vaadin-grid")).containsText("Middle Asia");
    page.locator("#impact-all").click();
    assertThat(page.locator("#save-and-replace")).isVisible();
    page.locator("#save-and-replace").click();
    assertThat(page.locator(".concept-left .notice")).containsText("rewritten");
    assertThat(page.locator(".concept-left h1")).containsText("Middle Asia");
    page.locator("#undo-save").click();
    assertThat(page.locator(".concept-left .notice")).containsText("taken back");
    assertThat(page.locator(".concept-left h1")).hasText(heading);
  }

  @Test
  @Order(5)
  void two_people_editing_one_concept_never_overwrite_each_other() {
    String address = workbench.address() + "glossary/wombat-belt";
    page.navigate(address);
    page.locator("#edit-concept").click();
    Page other = browser.person();
    signIn(other);
    other.navigate(address);
    other.locator("#edit-concept").click();
    first(other, "ru").fill("пояс вомбата");
    other.locator("#save-concept").click();
    assertThat(other.locator(".concept-left")).containsText("пояс вомбата");
    first(page, "en").fill("belt of wombats");
    page.locator("#save-concept").click();
    assertThat(page.locator(".concept-compare")).containsText("пояс вомбата");
    assertThat(page.locator(".concept-compare")).containsText("belt of wombats");
    page.locator("#keep-mine").click();
    assertThat(page.locator(".concept-left")).containsText("belt of wombats");
    other.context().close();
  }

  @Test
  @Order(6)
  void history_tells_what_differs_and_leads_back() {
    page.navigate(workbench.address() + "glossary/wombat-belt");
    page.locator("vaadin-tab").filter(text("History")).click();
    assertThat(page.locator(".concept-change ins").filter(text("belt of wombats")).first())
        .isVisible();
    page.locator(".history-restore").last().click();
    assertThat(page.locator(".concept-left")).containsText("вомбатовый пояс");
  }

  @Test
  @Order(7)
  void a_file_with_problems_is_shown_before_it_is_imported_and_merged_afterwards()
      throws Exception {
    Path file = data.resolve("names.csv");
    Files.writeString(
        file,
        """
        concept,en_us,Russian,colour
        wombats-belt,wombats' belt,вомбатовые пояса,red
        nothing,,,
        """);
    page.navigate(workbench.address() + "glossary");
    page.locator("#open-import").click();
    page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    Locator preview = page.locator("#import-preview");
    assertThat(preview).containsText("1 new");
    assertThat(preview).containsText("was read as en-US");
    assertThat(preview).containsText("colour");
    assertThat(preview).containsText("wombat-belt");
    page.locator("#import-glossary").click();
    assertThat(preview).not().isVisible();

    page.navigate(workbench.address() + "glossary/wombat-belt");
    page.locator("#merge-concept").click();
    page.locator("#merge-other input").fill("wombats' belt");
    page.locator("vaadin-combo-box-item").filter(text("wombats-belt")).first().click();
    assertThat(page.locator(".merge-preview")).containsText("вомбатовые пояса");
    page.locator("#merge").click();
    assertThat(page.locator(".concept-left")).containsText("вомбатовые пояса");
    page.navigate(workbench.address() + "glossary/wombats-belt");
    page.waitForURL("**/glossary/wombat-belt");
  }

  @Test
  @Order(8)
  void the_term_base_leaves_as_tbx_with_all_of_it() throws Exception {
    page.navigate(workbench.address() + "glossary");
    page.locator("vaadin-menu-bar-button").filter(text("Export")).click();
    Download download = page.waitForDownload(() -> page.locator("#export-tbx").click());
    Path file = data.resolve("out.tbx");
    download.saveAs(file);
    var read = Glossaries.read(file);
    Assertions.assertTrue(read.problems().isEmpty(), read.problems().toString());
    Assertions.assertTrue(
        read.items().stream().anyMatch(c -> c.id().value().equals("wombat-belt")));
  }

  /// Of the first of the queue, which is in the order of the alphabet.
  private Locator waiting(String term) {
    page.navigate(workbench.address() + "review/en");
    assertThat(page.locator(".review-item").first()).isVisible();
    return page.locator(".review-item").filter(text(term));
  }

  private void openConcept(String words) {
    page.navigate(workbench.address() + "glossary");
    page.locator("#glossary-search input").fill(words);
    page.locator(".concept-card").first().click();
    assertThat(page.locator("#edit-concept")).isVisible();
  }

  private static Locator first(Page of, String language) {
    return of.locator(".term-fields[lang=" + language + "] .term-text input").first();
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private void signIn(Page who) {
    who.navigate(workbench.address() + "sign-in");
    who.locator("vaadin-login-form input[name='username']").fill("aigerim");
    who.locator("vaadin-login-form input[name='password']").fill(PASSWORD);
    who.locator("vaadin-login-form vaadin-button[theme~='submit']").click();
    who.waitForURL(Pattern.compile(".*(?<!sign-in)$"));
  }
}
