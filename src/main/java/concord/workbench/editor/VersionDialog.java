package concord.workbench.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import concord.statements.Intake;
import concord.statements.StatementId;
import concord.statements.UploadedFile;
import concord.text.Limits;
import concord.text.Problem;
import concord.workbench.parts.LanguageChoice;
import concord.workbench.parts.LongTask;
import concord.workbench.parts.Texts;
import concord.workbench.parts.UploadTexts;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/// Takes the file of one more version and aligns it to the rows there are.
final class VersionDialog extends Dialog {

  private final Intake intake;
  private final StatementId statement;
  private final Runnable whenDone;
  private final Div chosen = new Div();
  private final LongTask task = new LongTask();
  private final Button start = new Button(Texts.say("version.start"), clicked -> start());
  private @Nullable Chosen file;

  private record Chosen(String name, byte[] bytes, LanguageChoice language) {}

  VersionDialog(Intake intake, StatementId statement, Runnable whenDone) {
    this.intake = intake;
    this.statement = statement;
    this.whenDone = whenDone;
    setHeaderTitle(Texts.say("version.heading"));
    setWidth("560px");
    setCloseOnOutsideClick(false);
    addOpenedChangeListener(
        changed -> {
          if (!changed.isOpened()) task.giveUp();
        });
    start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    start.setEnabled(false);
    add(new Paragraph(Texts.say("version.what")), upload(), chosen, task);
    getFooter().add(new Button(Texts.say("import.cancel"), clicked -> close()), start);
  }

  private Upload upload() {
    var upload =
        new Upload(UploadHandler.inMemory((file, bytes) -> receive(file.fileName(), bytes)));
    upload.setI18n(UploadTexts.inReadersLanguage());
    upload.setAcceptedFileTypes(".txt", ".docx", ".html", ".htm", ".odt", ".md");
    upload.setMaxFiles(1);
    upload.setMaxFileSize((int) Limits.UPLOAD_BYTES);
    upload.addFileRejectedListener(
        refused -> task.show(Problem.error("upload-refused", "reason", refused.getErrorMessage())));
    upload.addFileRemovedListener(removed -> forget());
    upload.setWidthFull();
    return upload;
  }

  private void receive(String name, byte[] bytes) {
    var language = new LanguageChoice(name);
    file = new Chosen(name, bytes, language);
    chosen.removeAll();
    var line = new Div(new Span(name), language);
    line.addClassName("import-file");
    chosen.add(line);
    start.setEnabled(true);
  }

  private void forget() {
    file = null;
    chosen.removeAll();
    start.setEnabled(false);
  }

  private void start() {
    if (file == null) return;
    var upload = new UploadedFile(file.name, bytesOf(file));
    var language = file.language.language();
    start.setEnabled(false);
    task.<Boolean>start(
        progress -> intake.addVersion(statement, upload, language, progress),
        finished -> {
          close();
          whenDone.run();
        },
        () -> start.setEnabled(true));
  }

  private static UploadedFile.Bytes bytesOf(Chosen file) {
    return () -> new ByteArrayInputStream(file.bytes);
  }
}
