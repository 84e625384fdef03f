package concord.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// The way into a workbench: the first start, and signing in.
final class Entrance {

  static final String ADMINISTRATOR = "aigerim";
  static final String PASSWORD = "жібек-жолы-2023";

  private final RunningWorkbench workbench;

  Entrance(RunningWorkbench workbench) {
    this.workbench = workbench;
  }

  /// Uses the link of the first start up.
  void createAdministrator(Page page) {
    page.navigate(workbench.firstStartLink());
    page.getByLabel("Name to sign in with").fill(ADMINISTRATOR);
    page.getByLabel("Name others see").fill("Айгерім");
    page.locator("vaadin-password-field input").fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create and sign in"))
        .click();
    page.waitForURL("**/sign-in");
  }

  /// Types name and password; whether they are right shows afterwards.
  void signIn(Page page, String name, String password) {
    page.navigate(workbench.address() + "sign-in");
    page.locator("vaadin-login-form input[name='username']").fill(name);
    page.locator("vaadin-login-form input[name='password']").fill(password);
    page.locator("vaadin-login-form vaadin-button[theme~='submit']").click();
  }

  /// Signs in and waits until the frame is there.
  void enter(Page page, String name, String password) {
    signIn(page, name, password);
    page.waitForURL(address -> !address.contains("sign-in"));
  }
}
