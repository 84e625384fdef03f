package concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// Aligning again around what people fixed, one version more, and an import thought better of.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AligningDialogsIT {

  private static final String STATEMENT = "trade-figures-2022";

  /// Long enough that nobody is through before the button is pressed.
  private static final int LONG = 4_500;

  @TempDir static Path data;

  private RunningWorkbench workbench;
  private Browser browser;
  private Page page;

  @BeforeAll
  void start() {
    workbench = RunningWorkbench.start(data);
    browser = new Browser();
    page = browser.person();
    var entrance = new Entrance(workbench);
    entrance.createAdministrator(page);
    entrance.enter(page, Entrance.ADMINISTRATOR, Entrance.PASSWORD);
  }

  @AfterAll
  void stop() {
    if (browser != null) browser.close();
    if (workbench != null) workbench.close();
  }

  @Test
  @Order(1)
  void aligning_rows_anew_leaves_a_row_that_was_put_together_by_hand() {
    var editor = new EditorPage(page);
    editor.open(workbench.address(), STATEMENT, 3);
    int before = editor.rows();
    editor.text(3, "en").click();
    editor.press("Control+Shift+M");
    assertThat(editor.cell(3, "en").locator("concord-segment")).hasCount(2);
    alignMenu("Align rows anew…");
    Locator dialog = page.locator("vaadin-dialog");
    assertThat(dialog.locator("vaadin-integer-field input").first()).hasValue("1");
    assertThat(dialog.locator("vaadin-integer-field input").last()).hasValue("" + (before - 1));
    dialog.getByText("Align", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(dialog).isHidden();
    assertThat(page.getByText("anew").first()).isVisible();
    assertThat(editor.cell(3, "en").locator("concord-segment")).hasCount(2);
  }

  @Test
  @Order(2)
  void a_version_is_added_beside_the_rows_there_are() throws Exception {
    Path russian = written("fair.ru.txt", "Ярмарка открылась в мае.", "Её посетили 340 человек.");
    Path kazakh = written("fair.kk.txt", "Жәрмеңке мамырда ашылды.", "Оған 340 адам келді.");
    Path english =
        written("fair.en.txt", "The fair was opened in May. 340 people came to visit it.");
    importFiles("Fair", russian, kazakh);
    page.waitForURL("**/statements/fair**");
    var editor = new EditorPage(page);
    editor.open(workbench.address(), "fair", 1);
    Assertions.assertEquals(2, editor.rows());
    String before = editor.text(2, "kk").inputValue();
    alignMenu("Add a version…");
    Locator dialog = page.locator("vaadin-dialog");
    dialog.locator("vaadin-upload input[type=file]").setInputFiles(english);
    dialog.getByText("Add and align").click();
    assertThat(dialog).isHidden();
    assertThat(editor.text(2, "en")).hasValue("340 people came to visit it.");
    assertThat(editor.text(2, "kk")).hasValue(before);
    Assertions.assertEquals(2, editor.rows());
  }

  @Test
  @Order(3)
  void a_long_import_shows_how_far_it_is_and_can_be_given_up() throws Exception {
    Path russian = written("long.ru.txt", lines("Строка %d сообщает о %d тоннах пшеницы."));
    Path english = written("long.en.txt", lines("Line %d speaks of %d tonnes of wheat."));
    page.navigate(workbench.address() + "statements");
    assertThat(page.locator("a.list-title").filter(text("Fair"))).hasCount(1);
    int before = page.locator("a.list-title").count();
    importFiles("Long", russian, english);
    Locator dialog = page.locator("vaadin-dialog");
    assertThat(dialog.locator("[role=status]"))
        .hasText(Pattern.compile("Reading|Cutting into segments|Aligning|Storing"));
    dialog.getByText("Cancel").click();
    assertThat(dialog).isHidden();
    // A short one afterwards is through although the long one was on its way.
    importFiles("Short", written("short.ru.txt", "Одно предложение."));
    page.waitForURL("**/statements/short**");
    page.navigate(workbench.address() + "statements");
    assertThat(page.locator("a.list-title")).hasCount(before + 1);
    assertThat(page.locator("a.list-title").filter(text("Long"))).hasCount(0);
  }

  private void importFiles(String title, Path... files) {
    page.navigate(workbench.address() + "statements");
    page.locator("#import").click();
    page.locator("vaadin-upload input[type=file]").setInputFiles(files);
    assertThat(page.locator(".import-file")).hasCount(files.length);
    page.locator("vaadin-dialog vaadin-text-field input").fill(title);
    page.getByText("Import and align").click();
  }

  private void alignMenu(String item) {
    Locator menu = page.locator("concord-editor-bar concord-menu");
    menu.locator("button[title^='More of alignment'], button[aria-label^='More of alignment']")
        .first()
        .click();
    page.locator("concord-editor-bar .menu-item").filter(text(item)).click();
  }

  private static Path written(String name, String... lines) throws Exception {
    return Files.writeString(data.resolve(name), String.join("\n\n", lines) + "\n");
  }

  private static String[] lines(String pattern) {
    return IntStream.range(0, LONG)
        .mapToObj(i -> pattern.formatted(i + 1, 7919L * i % 9973))
        .collect(Collectors.toList())
        .toArray(String[]::new);
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
