package concord.workbench.glossary;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import concord.exchange.Glossaries;
import concord.termbase.ImportPreview;
import concord.termbase.Importing;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Severity;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import concord.workbench.parts.UploadTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Takes a glossary file, shows what importing it would do, and does it when a person says so.
final class GlossaryImportDialog extends Dialog {

  private static final int SHOWN = 100;

  private final Importing importing;
  private final Runnable whenDone;
  private final Div preview = new Div();
  private final ProgressBar progress = new ProgressBar();
  private final Button start = new Button(Texts.say("import.start-glossary"));
  private final AtomicBoolean goOn = new AtomicBoolean(true);
  private String name = "";
  private @Nullable ImportPreview agreed;

  GlossaryImportDialog(Importing importing, Runnable whenDone) {
    this.importing = importing;
    this.whenDone = whenDone;
    setHeaderTitle(Texts.say("import.glossary"));
    setWidth("760px");
    preview.setId("import-preview");
    preview.addClassName("import-preview");
    progress.setVisible(false);
    start.setId("import-glossary");
    start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    start.setEnabled(false);
    start.addClickListener(clicked -> bringIn());
    var cancel = new Button(Texts.say("concept.cancel"), clicked -> close());
    addOpenedChangeListener(
        opened -> {
          if (!opened.isOpened()) goOn.set(false);
        });
    add(new Paragraph(Texts.say("import.glossary-what")), upload(), preview, progress);
    getFooter().add(cancel, start);
  }

  private Upload upload() {
    var upload = new Upload(UploadHandler.inMemory((file, bytes) -> look(file.fileName(), bytes)));
    upload.setI18n(UploadTexts.inReadersLanguage());
    upload.setAcceptedFileTypes(".tbx", ".xml", ".csv", ".tsv", ".txt", ".tab", ".utf8", ".xlsx");
    upload.setMaxFiles(1);
    upload.setMaxFileSize((int) Limits.UPLOAD_BYTES);
    upload.addFileRejectedListener(
        refused -> show(Problem.error("upload-refused", "reason", refused.getErrorMessage())));
    upload.setWidthFull();
    return upload;
  }

  private void look(String file, byte[] bytes) {
    name = file;
    start.setEnabled(false);
    preview.removeAll();
    inBackground(
        ui -> {
          var reading = Glossaries.read(file, new ByteArrayInputStream(bytes));
          var found = importing.preview(reading, (done, total) -> at(ui, done, total));
          found.ifPresent(
              would ->
                  ui.access(
                      () -> {
                        agreed = would;
                        show(would);
                      }));
        });
  }

  private void bringIn() {
    var would = agreed;
    if (would == null) return;
    start.setEnabled(false);
    inBackground(
        ui -> {
          var imported = importing.run(would, name, (done, total) -> at(ui, done, total));
          ui.access(
              () -> {
                if (imported.problems().isEmpty()) close();
                else left(imported.problems());
                Notices.done(
                    Texts.say(
                        "import.glossary-done",
                        "added",
                        imported.added(),
                        "changed",
                        imported.changed()));
                whenDone.run();
              });
        });
  }

  private boolean at(UI ui, int done, int total) {
    ui.access(() -> progress.setValue(total == 0 ? 1 : Math.clamp((double) done / total, 0, 1)));
    return goOn.get() && ui.isAttached();
  }

  private interface Task {
    void run(UI ui) throws IOException;
  }

  private void inBackground(Task task) {
    UI ui = UI.getCurrent();
    goOn.set(true);
    progress.setValue(0);
    progress.setVisible(true);
    Thread.ofVirtual()
        .name("glossary import")
        .start(new DelegatingSecurityContextRunnable(() -> run(ui, task)));
  }

  private void run(UI ui, Task task) {
    try {
      task.run(ui);
      ui.access(() -> progress.setVisible(false));
    } catch (ProblemException expected) {
      ui.access(() -> show(expected.problem()));
    } catch (IOException | RuntimeException own) {
      String number = Long.toString(System.currentTimeMillis(), 36);
      LoggerFactory.getLogger(GlossaryImportDialog.class)
          .error("import failed, number {}", number, own);
      ui.access(() -> show(Problem.error("unexpected", "number", number)));
    }
  }

  /// What was not stored after all.
  private void left(List<Problem> problems) {
    progress.setVisible(false);
    preview.removeAll();
    problems.stream().limit(SHOWN).forEach(problem -> preview.add(Notices.of(problem)));
  }

  private void show(Problem problem) {
    progress.setVisible(false);
    preview.removeAll();
    preview.add(Notices.of(problem));
  }

  private void show(ImportPreview would) {
    preview.removeAll();
    preview.add(
        Notices.of(
            Severity.NOTE,
            Texts.say(
                "import.glossary-would",
                "added",
                would.added().size(),
                "changed",
                would.changed().size(),
                "unchanged",
                would.unchanged())));
    start.setEnabled(!would.toWrite().isEmpty());
    start.setText(Texts.say("import.start-glossary-of", "count", would.toWrite().size()));
    if (!would.problems().isEmpty()) preview.add(problems(would));
    if (!would.doublets().isEmpty()) preview.add(doublets(would));
    if (!would.changed().isEmpty()) preview.add(changes(would));
  }

  private static Details problems(ImportPreview would) {
    var all = new Div();
    would.problems().stream().limit(SHOWN).forEach(problem -> all.add(Notices.of(problem)));
    return opened("import.problems", would.problems().size(), all);
  }

  private static Details doublets(ImportPreview would) {
    var all = new Div();
    for (ImportPreview.Twin twin : would.doublets().stream().limit(SHOWN).toList()) {
      var line =
          new Div(
              new Span(GlossaryView.heading(twin.fresh()) + " ↔ "),
              ConceptCard.words(twin.known().term()),
              new Span(" · " + twin.known().line().id()));
      all.add(line);
    }
    return opened("import.doublets", would.doublets().size(), all);
  }

  private static Details changes(ImportPreview would) {
    var all = new Div();
    for (ImportPreview.Changed changed : would.changed().stream().limit(SHOWN).toList()) {
      var one = new Div(new Div(GlossaryView.heading(changed.after())));
      one.addClassName("concept-change");
      ConceptDifference.between(changed.before(), changed.after())
          .forEach(difference -> one.add(ConceptHistory.line(difference)));
      all.add(one);
    }
    return opened("import.changes", would.changed().size(), all);
  }

  private static Details opened(String key, int count, Div content) {
    var details = new Details(Texts.say(key, "count", count), content);
    details.setOpened(true);
    return details;
  }
}
