package concord.workbench.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import concord.statements.ImportRequest;
import concord.statements.Intake;
import concord.statements.ProgressListener;
import concord.statements.StatementId;
import concord.statements.UploadedFile;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.workbench.parts.LanguageNames;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Takes the files of one statement, one a version, and shows how far the import is.
final class ImportDialog extends Dialog {

  private static final List<Language> OFFERED =
      List.of(Language.ZH, Language.EN, Language.KK, Language.RU);

  private final Intake intake;
  private final Consumer<StatementId> whenDone;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, Select<Choice>> languages = new HashMap<>();
  private final TextField title = new TextField(Texts.say("import.title"));
  private final Div list = new Div();
  private final Div trouble = new Div();
  private final ProgressBar progress = new ProgressBar();
  private final Span stage = new Span();
  private final Button start = new Button(Texts.say("import.start"), clicked -> start());

  /// What language a file is in, or that it shall be found out.
  private record Choice(Optional<Language> language) {
    String words() {
      return language
          .map(LanguageNames::inReadersLanguage)
          .orElseGet(() -> Texts.say("import.language.detect"));
    }
  }

  ImportDialog(Intake intake, Consumer<StatementId> whenDone) {
    this.intake = intake;
    this.whenDone = whenDone;
    setHeaderTitle(Texts.say("import.heading"));
    setWidth("560px");
    progress.setVisible(false);
    title.setWidthFull();
    start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    start.setEnabled(false);
    add(new Paragraph(Texts.say("import.what")), upload(), list, title, trouble, progress, stage);
    getFooter().add(new Button(Texts.say("import.cancel"), clicked -> close()), start);
  }

  private Upload upload() {
    var upload =
        new Upload(UploadHandler.inMemory((file, bytes) -> receive(file.fileName(), bytes)));
    upload.setAcceptedFileTypes(".txt", ".docx", ".html", ".htm", ".odt", ".md");
    upload.setMaxFiles(Limits.STATEMENT_VERSIONS);
    upload.setMaxFileSize((int) Limits.UPLOAD_BYTES);
    upload.addFileRejectedListener(
        refused -> show(Problem.error("upload-refused", "reason", refused.getErrorMessage())));
    upload.addFileRemovedListener(removed -> forget(removed.getFileName()));
    upload.setWidthFull();
    return upload;
  }

  private void receive(String name, byte[] bytes) {
    files.put(name, bytes);
    var language = new Select<Choice>();
    language.setItemLabelGenerator(Choice::words);
    var choices = new java.util.ArrayList<Choice>();
    choices.add(new Choice(Optional.empty()));
    OFFERED.forEach(known -> choices.add(new Choice(Optional.of(known))));
    language.setItems(choices);
    language.setValue(choices.get(0));
    language.setAriaLabel(Texts.say("import.language", "file", name));
    languages.put(name, language);
    showFiles();
  }

  private void forget(String name) {
    files.remove(name);
    languages.remove(name);
    showFiles();
  }

  private void showFiles() {
    list.removeAll();
    for (String name : files.keySet()) {
      var line = new Div(new Span(name), languages.get(name));
      line.addClassName("import-file");
      list.add(line);
    }
    start.setEnabled(!files.isEmpty());
  }

  private void start() {
    var chosen = new HashMap<String, Language>();
    languages.forEach(
        (name, select) ->
            select.getValue().language().ifPresent(language -> chosen.put(name, language)));
    var request =
        new ImportRequest(
            title.getValue().strip(),
            files.entrySet().stream()
                .map(
                    f -> new UploadedFile(f.getKey(), () -> new ByteArrayInputStream(f.getValue())))
                .toList(),
            chosen,
            Optional.empty());
    trouble.removeAll();
    start.setEnabled(false);
    progress.setVisible(true);
    UI ui = UI.getCurrent();
    Thread.ofVirtual()
        .name("import")
        .start(new DelegatingSecurityContextRunnable(() -> bringIn(ui, request)));
  }

  private void bringIn(UI ui, ImportRequest request) {
    try {
      StatementId id =
          intake.importFiles(
              request, (at, what, done) -> ui.access(() -> showProgress(at, what, done)));
      ui.access(
          () -> {
            close();
            whenDone.accept(id);
          });
    } catch (ProblemException expected) {
      ui.access(() -> show(expected.problem()));
    } catch (RuntimeException own) {
      String number = Long.toString(System.currentTimeMillis(), 36);
      LoggerFactory.getLogger(ImportDialog.class).error("import failed, number {}", number, own);
      ui.access(() -> show(Problem.error("unexpected", "number", number)));
    }
  }

  private void showProgress(ProgressListener.Stage at, String what, double done) {
    progress.setValue(Math.clamp(done, 0.0, 1.0));
    stage.setText(
        Texts.say("import.stage." + at.name().toLowerCase(java.util.Locale.ROOT)) + " " + what);
  }

  private void show(Problem problem) {
    trouble.removeAll();
    trouble.add(Notices.of(problem));
    progress.setVisible(false);
    stage.setText("");
    start.setEnabled(!files.isEmpty());
  }
}
