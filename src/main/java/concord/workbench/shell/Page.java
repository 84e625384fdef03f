package concord.workbench.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;

/// The page all screens live in.
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Page implements AppShellConfigurator {}
