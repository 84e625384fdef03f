package concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import concord.exchange.TranslationUnit;
import concord.exchange.Units;
import concord.text.Language;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/// The tour of the README, from the first start to a file another tool reads.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TourIT {

  /// It carries mistakes on purpose.
  private static final String STATEMENT = "trade-figures-2022";

  private static final String PASSWORD = Entrance.PASSWORD;

  @TempDir static Path data;

  private RunningWorkbench workbench;
  private Browser browser;
  private Page page;

  @BeforeAll
  void start() {
    workbench = RunningWorkbench.start(data);
    browser = new Browser();
    page = browser.person();
  }

  @AfterAll
  void stop() {
    if (browser != null) browser.close();
    if (workbench != null) workbench.close();
  }

  @Test
  @Order(1)
  void the_first_start_creates_the_administrator_once() {
    new Entrance(workbench).createAdministrator(page);
    page.navigate(workbench.firstStartLink());
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("used already");
  }

  @Test
  @Order(2)
  void a_wrong_password_is_refused_and_the_right_one_opens_the_statements() {
    signIn("wrong password");
    assertThat(page.getByText("do not fit together")).isVisible();
    signIn(PASSWORD);
    page.waitForURL(workbench.address() + "**");
    assertThat(page.getByRole(AriaRole.HEADING, heading("Statements"))).isVisible();
    assertThat(page.locator("a.list-title")).hasCount(6);
  }

  @Test
  @Order(3)
  void an_inflected_russian_word_finds_its_concept() {
    page.navigate(workbench.address() + "glossary");
    page.locator("#glossary-search input").fill("мастерскими Лу Баня");
    assertThat(page.locator(".concept-card").first()).containsText("Luban Workshop");
    page.locator(".concept-card").first().click();
    page.waitForURL("**/glossary/luban*");
    assertThat(page.locator(".glossary-page h1")).containsText("Luban Workshop");
    assertThat(page.locator(".concept-use").first()).isVisible();
  }

  @Test
  @Order(4)
  void search_marks_the_inflected_words_in_the_statements() {
    page.navigate(workbench.address() + "search?q=декларация");
    assertThat(page.locator(".search-hit mark").first()).isVisible();
  }

  @Test
  @Order(5)
  void kazakh_and_chinese_are_typed_in_place_and_reach_a_colleague() {
    var mine = new EditorPage(page);
    mine.open(workbench.address(), STATEMENT, 2);
    assertThat(page).hasTitle(Pattern.compile(".*row 2.*Concord"));
    Page other = browser.person();
    signIn(other, PASSWORD);
    var theirs = new EditorPage(other);
    theirs.open(workbench.address(), STATEMENT, 2);
    mine.typeAtEnd(2, "kk", " Әрине, өсім жалғасады.");
    mine.composeAtEnd(2, "zh", new String[] {"m", "mi", "min", "ming", "mingyun"}, "命运共同体");
    mine.waitUntilSaved();
    assertThat(theirs.text(2, "kk")).hasValue(Pattern.compile(".* Әрине, өсім жалғасады\\."));
    assertThat(theirs.text(2, "zh")).hasValue(Pattern.compile(".*。命运共同体"));
    assertThat(mine.text(2, "zh")).not().hasValue(Pattern.compile(".*ming.*"));
    other.context().close();
  }

  @Test
  @Order(6)
  void a_wrong_term_is_replaced_with_one_key_in_the_right_case() {
    var editor = new EditorPage(page);
    int row = rowOf("ru", "прагматичного сотрудничества");
    editor.open(workbench.address(), STATEMENT, row);
    editor.text(row, "ru").click();
    for (int tries = 0; tries < 5 && editor.fixes().count() == 0; tries++) {
      editor.press("F8");
      page.waitForTimeout(500);
    }
    assertThat(editor.fixes().first()).containsText("практического сотрудничества");
    page.locator("concord-editor .pane .why").first().click();
    assertThat(page.locator("concord-editor .explanation")).containsText("прагматичного = ");
    assertThat(editor.cardAt(row, "ru", "прагматичного сотрудничества"))
        .containsText(Pattern.compile("сотрудничества = сотрудничество, .*singular"));
    editor.fixes().first().click();
    assertThat(editor.text(row, "ru"))
        .hasValue(Pattern.compile(".*практического сотрудничества.*"));
    editor.waitUntilSaved();
  }

  @Test
  @Order(7)
  void rows_are_merged_and_the_merge_is_undone() {
    var editor = new EditorPage(page);
    editor.open(workbench.address(), STATEMENT, 3);
    int before = editor.rows();
    String third = editor.text(3, "en").inputValue();
    String fourth = editor.text(4, "en").inputValue();
    editor.text(3, "en").click();
    editor.press("Control+Shift+M");
    assertThat(editor.cell(3, "en").locator("concord-segment")).hasCount(2);
    Assertions.assertEquals(before - 1, editor.rows());
    editor.press("Control+z");
    assertThat(editor.cell(3, "en").locator("concord-segment")).hasCount(1);
    assertThat(editor.text(3, "en")).hasValue(third);
    assertThat(editor.text(4, "en")).hasValue(fourth);
    Assertions.assertEquals(before, editor.rows());
  }

  @Test
  @Order(8)
  void confirming_marks_the_cell_and_goes_on() {
    var editor = new EditorPage(page);
    editor.open(workbench.address(), STATEMENT, 4);
    editor.text(4, "kk").click();
    editor.press("Control+Enter");
    page.waitForURL("**/" + STATEMENT + "/5");
    assertThat(editor.cell(4, "kk").locator(".state.initial")).hasCount(0);
  }

  @Test
  @Order(9)
  void the_exported_tmx_says_what_the_screen_says() throws Exception {
    var editor = new EditorPage(page);
    editor.open(workbench.address(), STATEMENT, 2);
    String kazakh = editor.text(2, "kk").inputValue();
    String chinese = editor.text(2, "zh").inputValue();
    String russian = editor.text(2, "ru").inputValue();
    Download download =
        page.waitForDownload(
            () -> {
              page.locator("concord-editor-bar concord-menu:has-text('Export') button")
                  .first()
                  .click();
              page.locator("concord-editor-bar .menu-item:has-text('TMX')").first().click();
            });
    Path tmx = data.resolve("export.tmx");
    download.saveAs(tmx);
    var read = Units.readAll(tmx);
    Assertions.assertEquals(List.of(), read.problems());
    Assertions.assertTrue(
        read.items().stream()
            .map(TranslationUnit::texts)
            .anyMatch(
                texts ->
                    kazakh.equals(texts.get(Language.KK))
                        && chinese.equals(texts.get(Language.ZH))
                        && russian.equals(texts.get(Language.RU))),
        () -> "no unit says what row 2 says: " + read.items());
  }

  @Test
  @Order(10)
  void what_was_saved_or_still_being_typed_when_the_power_failed_is_there_afterwards() {
    var editor = new EditorPage(page);
    editor.open(workbench.address(), STATEMENT, 5);
    editor.typeAtEnd(5, "kk", " Бірінші.");
    editor.waitUntilSaved();
    int port = workbench.port();
    workbench.kill();
    page.keyboard().type(" Екінші.");
    workbench = RunningWorkbench.start(data, port);
    signIn(PASSWORD);
    editor.open(workbench.address(), STATEMENT, 5);
    assertThat(editor.text(5, "kk")).hasValue(Pattern.compile(".* Бірінші\\. Екінші\\."));
    editor.waitUntilSaved();
  }

  @Test
  @Order(11)
  void files_are_imported_with_their_languages_and_encodings_found_out() throws Exception {
    Path chinese = data.resolve("eurasia.zh.txt");
    Files.writeString(
        chinese, "中国和哈萨克斯坦签署了三份文件。双方将在明年举行下一次会晤。两国贸易额为312亿美元。", Charset.forName("GB18030"));
    Path russian = data.resolve("eurasia.ru.txt");
    Files.writeString(
        russian,
        "Китай и Казахстан подписали три документа. Следующую встречу стороны проведут в будущем"
            + " году. Товарооборот двух стран составил 31,2 млрд долларов.",
        Charset.forName("windows-1251"));
    page.navigate(workbench.address() + "statements");
    page.locator("#import").click();
    page.locator("vaadin-upload input[type=file]").setInputFiles(new Path[] {chinese, russian});
    assertThat(page.locator(".import-file")).hasCount(2);
    page.locator("vaadin-dialog vaadin-text-field input").fill("Eurasia in brief");
    page.getByRole(AriaRole.BUTTON, button("Import and align")).click();
    page.waitForURL("**/statements/eurasia-in-brief**");
    var editor = new EditorPage(page);
    editor.open(workbench.address(), "eurasia-in-brief", 3);
    assertThat(editor.text(3, "zh")).hasValue("两国贸易额为312亿美元。");
    assertThat(editor.text(3, "ru")).hasValue(Pattern.compile(".*31,2 млрд долларов\\."));
  }

  @Test
  @Order(12)
  void a_file_that_is_no_text_is_refused_with_a_sentence_and_nothing_is_stored() throws Exception {
    Path broken = data.resolve("broken.docx");
    Files.write(broken, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1, 2, 3});
    page.navigate(workbench.address() + "statements");
    int before = page.locator("a.list-title").count();
    page.locator("#import").click();
    page.locator("vaadin-upload input[type=file]").setInputFiles(broken);
    page.getByRole(AriaRole.BUTTON, button("Import and align")).click();
    assertThat(page.locator(".notice.error")).containsText("broken.docx");
    page.navigate(workbench.address() + "statements");
    assertThat(page.locator("a.list-title")).hasCount(before);
  }

  @Test
  @Order(13)
  void a_concept_is_edited_and_its_history_says_so() {
    page.navigate(workbench.address() + "glossary/luban");
    page.locator("#edit-concept").click();
    Locator english =
        page.locator(".language-fields", new Page.LocatorOptions().setHasText("English"));
    Locator fields = english.locator(".term-fields .term-text input");
    fields.first().waitFor();
    int before = fields.count();
    english
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add a term"))
        .click();
    assertThat(fields).hasCount(before + 1);
    fields.last().fill("Luban Training Hall");
    page.locator("#save-concept").click();
    assertThat(page.locator(".glossary-page")).containsText("Luban Training Hall");
    page.locator("vaadin-tab:has-text('History')").click();
    assertThat(page.locator(".concept-change").first()).containsText("Luban Training Hall");
  }

  @Test
  @Order(14)
  void whoever_is_not_signed_in_sees_the_sign_in_page_only() {
    Page stranger = browser.person();
    for (String path : List.of("statements", "glossary", "search", "people", "sentence-rules")) {
      stranger.navigate(workbench.address() + path);
      stranger.waitForURL("**/sign-in**");
    }
    stranger.context().close();
  }

  @Test
  @Order(15)
  void a_translator_may_not_see_the_people_nor_change_the_glossary() {
    page.navigate(workbench.address() + "people");
    page.locator("#add-person").click();
    page.getByLabel("Name to sign in with").fill("daniyar");
    page.getByLabel("Name others see").fill("Данияр");
    page.locator("vaadin-dialog vaadin-password-field input").fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
    assertThat(page.getByText("Данияр").first()).isVisible();
    Page translator = browser.person();
    signIn(translator, "daniyar", PASSWORD);
    translator.waitForURL(workbench.address() + "**");
    translator.navigate(workbench.address() + "people");
    assertThat(translator.locator("h1")).hasText("There is nothing here");
    translator.navigate(workbench.address() + "sentence-rules");
    assertThat(translator.locator("h1")).hasText("There is nothing here");
    translator.navigate(workbench.address() + "glossary/luban");
    assertThat(translator.locator(".glossary-page h1")).isVisible();
    assertThat(translator.locator("#edit-concept")).isHidden();
    translator.context().close();
  }

  @Test
  @Order(15)
  void an_administrator_brings_the_sentence_rules_of_the_desk_and_removes_them() {
    page.navigate(workbench.address() + "sentence-rules");
    var inForce = page.locator("#rules-in-force");
    assertThat(inForce).containsText("Only Concord");
    var upload = page.locator("vaadin-upload input[type=file]");
    upload.setInputFiles(Path.of("src/test/cases/exchange/srx/trouble.srx"));
    assertThat(inForce).containsText("trouble.srx: 2 rules");
    assertThat(inForce).containsText("(unclosed");
    upload.setInputFiles(Path.of("src/test/cases/exchange/srx/desk.srx"));
    assertThat(inForce).containsText("desk.srx: 5 rules");
    assertThat(inForce).containsText("Russian: 2 rules");
    assertThat(inForce).not().containsText("(unclosed");
    page.locator("#remove-rules").click();
    assertThat(inForce).containsText("Only Concord");
  }

  @Test
  @Order(16)
  void the_interface_speaks_kazakh_in_the_dark_on_a_small_screen() {
    page.setViewportSize(1024, 768);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.navigate(workbench.address() + "statements");
    page.locator(".frame-bar vaadin-menu-bar-button").first().click();
    page.locator("vaadin-menu-bar-item")
        .filter(new Locator.FilterOptions().setHasText("Қазақша"))
        .click();
    assertThat(page.locator("h1")).hasText("Мәлімдемелер");
    assertThat(page.locator("html")).hasAttribute("lang", "kk");
    Assertions.assertEquals(
        page.evaluate("() => document.documentElement.clientWidth"),
        page.evaluate("() => document.documentElement.scrollWidth"),
        "nothing sticks out of a narrow window");
  }

  @Test
  @Order(17)
  void a_kazakh_version_is_read_in_latin_and_arabic_letters_with_its_marks() {
    page.setViewportSize(1600, 900);
    var editor = new EditorPage(page);
    int row = rowOf("kk", "Орталық Азия");
    String cyrillic = editor.text(row, "kk").inputValue();
    Locator marks = editor.cell(row, "kk").locator(".mark");
    assertThat(marks.first()).hasText(Pattern.compile(".*[а-яәғқңөұүһі].*"));
    int marked = marks.count();
    Locator scripts = page.locator("concord-editor .scripts");
    scripts.locator("[data-script=Arab]").click();
    assertThat(editor.cell(row, "kk")).hasAttribute("dir", "rtl");
    assertThat(editor.text(row, "kk"))
        .hasValue(Pattern.compile("[^а-яәғқңөұүһі]*ا[^а-яәғқңөұүһі]*"));
    assertThat(editor.text(row, "kk")).hasAttribute("readonly", "");
    assertThat(marks).hasCount(marked);
    scripts.locator("[data-script=Latn]").click();
    assertThat(editor.text(row, "kk")).hasValue(Pattern.compile(".*[a-z]{4}.*"));
    assertThat(editor.cell(row, "kk")).hasAttribute("dir", "ltr");
    page.reload();
    assertThat(editor.text(row, "kk")).hasValue(Pattern.compile(".*[a-z]{4}.*"));
    scripts.locator("[data-script=Cyrl]").click();
    assertThat(editor.text(row, "kk")).hasValue(cyrillic);
    assertThat(editor.text(row, "kk")).not().hasAttribute("readonly", "");
  }

  /// The row whose text in a language holds some words; rows count from 1.
  private int rowOf(String language, String words) {
    var editor = new EditorPage(page);
    editor.open(workbench.address(), STATEMENT, 1);
    for (int row = 1; row <= editor.rows(); row++) {
      editor.open(workbench.address(), STATEMENT, row);
      if (editor.text(row, language).inputValue().contains(words)) return row;
    }
    throw new AssertionError("no row says " + words);
  }

  private void signIn(String password) {
    signIn(page, password);
  }

  private void signIn(Page page, String password) {
    signIn(page, Entrance.ADMINISTRATOR, password);
  }

  private void signIn(Page page, String name, String password) {
    new Entrance(workbench).signIn(page, name, password);
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions heading(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
