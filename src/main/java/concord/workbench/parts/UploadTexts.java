package concord.workbench.parts;

import com.vaadin.flow.component.upload.UploadI18N;

/// What an upload field says, in the reader's language.
public final class UploadTexts {

  private UploadTexts() {}

  public static UploadI18N inReadersLanguage() {
    return new UploadI18N()
        .setAddFiles(new UploadI18N.AddFiles().setOne(say("choose")).setMany(say("choose-several")))
        .setDropFiles(new UploadI18N.DropFiles().setOne(say("drop")).setMany(say("drop-several")))
        .setError(
            new UploadI18N.Error()
                .setTooManyFiles(say("too-many"))
                .setFileIsTooBig(say("too-big"))
                .setIncorrectFileType(say("wrong-type")))
        .setFile(
            new UploadI18N.File()
                .setRetry(say("retry"))
                .setStart(say("start"))
                .setRemove(say("remove")))
        .setUploading(uploading());
  }

  private static UploadI18N.Uploading uploading() {
    return new UploadI18N.Uploading()
        .setStatus(
            new UploadI18N.Uploading.Status()
                .setConnecting(say("connecting"))
                .setStalled(say("stalled"))
                .setProcessing(say("processing"))
                .setHeld(say("held")))
        .setRemainingTime(
            new UploadI18N.Uploading.RemainingTime()
                .setPrefix(say("remaining"))
                .setUnknown(say("remaining-unknown")))
        .setError(
            new UploadI18N.Uploading.Error()
                .setServerUnavailable(say("unavailable"))
                .setUnexpectedServerError(say("failed"))
                .setForbidden(say("forbidden"))
                .setFileTooLarge(say("too-big")));
  }

  private static String say(String what) {
    return Texts.say("upload." + what);
  }
}
