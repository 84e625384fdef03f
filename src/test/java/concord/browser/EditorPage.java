package concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/// The editor as a person sees it: rows, cells, the pane, the word that says it is saved.
final class EditorPage {

  private final Page page;

  EditorPage(Page page) {
    this.page = page;
  }

  /// Opens a row and waits until the caret stands in it.
  void open(String address, String slug, int row) {
    page.navigate(address + "statements/" + slug + "/" + row);
    page.waitForFunction(
        "() => document.querySelector('concord-editor')?.shadowRoot?.activeElement?.tagName === 'TEXTAREA'");
    page.waitForLoadState(LoadState.LOAD);
  }

  /// The text of a cell's only or first segment; rows count from 1.
  Locator text(int row, String language) {
    return page.locator(row(row) + " concord-segment[data-language='" + language + "'] textarea")
        .first();
  }

  Locator cell(int row, String language) {
    return page.locator(row(row) + " .cell[data-language='" + language + "']");
  }

  private static String row(int number) {
    return ".row[aria-rowindex='" + (number + 1) + "']";
  }

  int rows() {
    return ((Number)
            page.evaluate("() => document.querySelector('concord-editor').session.rows.count"))
        .intValue();
  }

  void typeAtEnd(int row, String language, String text) {
    text(row, language).click();
    page.keyboard().press("Control+End");
    page.keyboard().type(text);
  }

  /// Composes as an input method does: letters first, then the characters they stand for.
  void composeAtEnd(int row, String language, String[] letters, String characters) {
    text(row, language).click();
    page.keyboard().press("Control+End");
    CDPSession devtools = page.context().newCDPSession(page);
    for (String so : letters) {
      devtools.send("Input.imeSetComposition", composition(so));
      page.waitForTimeout(60);
    }
    var chosen = new JsonObject();
    chosen.addProperty("text", characters);
    devtools.send("Input.insertText", chosen);
  }

  private static JsonObject composition(String letters) {
    var composition = new JsonObject();
    composition.addProperty("text", letters);
    composition.addProperty("selectionStart", letters.length());
    composition.addProperty("selectionEnd", letters.length());
    return composition;
  }

  void waitUntilSaved() {
    assertThat(page.locator("concord-editor .saved").first()).hasText("saved");
    // The word is right at once for what was not yet noticed as typed; so look twice.
    page.waitForTimeout(400);
    assertThat(page.locator("concord-editor .saved").first()).hasText("saved");
  }

  /// Rests the mouse on a marked wording: what is told of it opens beside it.
  Locator cardAt(int row, String language, String wording) {
    var mark =
        page.locator(row(row) + " concord-segment[data-language='" + language + "'] .mark")
            .filter(new Locator.FilterOptions().setHasText(wording))
            .first();
    // A wording over two lines is no rectangle: its first line.
    var place =
        (List<?>)
            mark.evaluate(
                "mark => { const first = mark.getClientRects()[0]; return [first.x, first.y]; }");
    double x = ((Number) place.getFirst()).doubleValue();
    double y = ((Number) place.getLast()).doubleValue();
    page.mouse().move(x + 4, y + 8);
    page.mouse().move(x + 8, y + 8);
    return page.locator("concord-editor .card");
  }

  Locator fixes() {
    return page.locator("concord-editor .pane .fix");
  }

  void press(String keys) {
    page.keyboard().press(keys);
  }
}
