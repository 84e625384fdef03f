package concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
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
  }

  @AfterAll
  void stop() {
    if (browser != null) browser.close();
    if (workbench != null) workbench.close();
  }

  @Test
  @Order(1)
  void the_first_start_creates_the_administrator_once() {
    String link = workbench.firstStartLink();
    page.navigate(link);
    page.getByLabel("Name to sign in with").fill("aigerim");
    page.getByLabel("Name others see").fill("Айгерім");
    page.locator("vaadin-password-field input").fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, button("Create and sign in")).click();
    page.waitForURL("**/sign-in");
    page.navigate(link);
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

  private void signIn(String password) {
    page.navigate(workbench.address() + "sign-in");
    page.locator("vaadin-login-form input[name='username']").fill("aigerim");
    page.locator("vaadin-login-form input[name='password']").fill(password);
    page.locator("vaadin-login-form vaadin-button[theme~='submit']").click();
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions heading(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
