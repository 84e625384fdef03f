package concord.workbench.editor;

import com.vaadin.flow.component.UI;
import concord.workbench.parts.Links;

/// The way into the editor for other screens.
public final class EditorNavigation {

  private EditorNavigation() {}

  public static void open(String slug) {
    UI.getCurrent().navigate(Links.statement(slug));
  }

  /// @param rowNumber from 1
  public static void open(String slug, int rowNumber) {
    UI.getCurrent().navigate(Links.row(slug, rowNumber));
  }
}
