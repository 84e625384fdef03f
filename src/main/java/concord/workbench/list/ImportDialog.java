package concord.workbench.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import concord.statements.ImportRequest;
import concord.statements.Intake;
import concord.statements.StatementId;
import concord.statements.UploadedFile;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import concord.workbench.parts.LanguageChoice;
import concord.workbench.parts.LongTask;
import concord.workbench.parts.Texts;
import concord.workbench.parts.UploadTexts;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes the files of one statement, one a version, and shows how far the import is.
final class ImportDialog extends Dialog {

  private final Intake intake;
  private final Consumer<StatementId> whenDone;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, LanguageChoice> languages = new HashMap<>();
  private final TextField title = new TextField(Texts.say("import.title"));
  private final Div list = new Div();
  private final LongTask task = new LongTask();
  private final Button start = new Button(Texts.say("import.start"), clicked -> start());

  ImportDialog(Intake intake, Consumer<StatementId> whenDone) {
    this.intake = intake;
    this.whenDone = whenDone;
    setHeaderTitle(Texts.say("import.heading"));
    setWidth("560px");
    setCloseOnOutsideClick(false);
    addOpenedChangeListener(
        changed -> {
          if (!changed.isOpened()) task.giveUp();
        });
    title.setWidthFull();
    start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    start.setEnabled(false);
    add(new Paragraph(Texts.say("import.what")), upload(), list, title, task);
    getFooter().add(new Button(Texts.say("import.cancel"), clicked -> close()), start);
  }

  private Upload upload() {
    var upload =
        new Upload(UploadHandler.inMemory((file, bytes) -> receive(file.fileName(), bytes)));
    upload.setI18n(UploadTexts.inReadersLanguage());
    upload.setAcceptedFileTypes(".txt", ".docx", ".html", ".htm", ".odt", ".md");
    upload.setMaxFiles(Limits.STATEMENT_VERSIONS);
    upload.setMaxFileSize((int) Limits.UPLOAD_BYTES);
    upload.addFileRejectedListener(
        refused -> task.show(Problem.error("upload-refused", "reason", refused.getErrorMessage())));
    upload.addFileRemovedListener(removed -> forget(removed.getFileName()));
    upload.setWidthFull();
    return upload;
  }

  private void receive(String name, byte[] bytes) {
    files.put(name, bytes);
    languages.put(name, new LanguageChoice(name));
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
    start.setEnabled(!files.isEmpty() && !task.isRunning());
  }

  private void start() {
    var chosen = new HashMap<String, Language>();
    languages.forEach(
        (name, choice) -> choice.language().ifPresent(language -> chosen.put(name, language)));
    var request =
        new ImportRequest(
            title.getValue().strip(),
            files.entrySet().stream()
                .map(
                    f -> new UploadedFile(f.getKey(), () -> new ByteArrayInputStream(f.getValue())))
                .toList(),
            chosen,
            Optional.empty());
    start.setEnabled(false);
    task.<StatementId>start(
        progress -> intake.importFiles(request, progress),
        id -> {
          close();
          whenDone.accept(id);
        },
        this::showFiles);
  }
}
