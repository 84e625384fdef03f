package concord.workbench.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import concord.exchange.SrxRules;
import concord.statements.SentenceRules;
import concord.statements.SentenceRules.InForce;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.workbench.parts.LanguageNames;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import concord.workbench.parts.UploadTexts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Date;
import java.util.List;

/// The segmentation rules of the desk: brought, shown, removed.
@Route("sentence-rules")
@RolesAllowed("ADMINISTRATOR")
class SentenceRulesView extends Div implements HasDynamicTitle {

  private static final List<Language> SHOWN =
      List.of(Language.ZH, Language.EN, Language.KK, Language.RU);

  private final SentenceRules rules;
  private final Div inForce = new Div();
  private final Div trouble = new Div();

  SentenceRulesView(SentenceRules rules) {
    this.rules = rules;
    addClassName("page");
    inForce.setId("rules-in-force");
    var head = new Div(new H1(Texts.say("rules.title")));
    head.addClassName("page-head");
    var own = new Anchor(ownRules(), Texts.say("rules.export"));
    own.setId("rules-export");
    add(head, new Paragraph(Texts.say("rules.what")), inForce, trouble, upload(), own);
    show();
  }

  @Override
  public String getPageTitle() {
    return Texts.say("rules.title") + " · Concord";
  }

  private Upload upload() {
    var upload = new Upload(UploadHandler.inMemory((file, bytes) -> bring(file.fileName(), bytes)));
    upload.setI18n(UploadTexts.inReadersLanguage());
    upload.setAcceptedFileTypes(".srx", ".xml");
    upload.setMaxFileSize(Limits.SRX_BYTES);
    upload.addFileRejectedListener(
        refused -> tell(Problem.error("upload-refused", "reason", refused.getErrorMessage())));
    upload.addAllFinishedListener(done -> upload.clearFileList());
    return upload;
  }

  private static DownloadHandler ownRules() {
    return event -> {
      event.setFileName("concord.srx");
      event.setContentType("application/xml");
      SrxRules.writeStandard(event.getOutputStream());
    };
  }

  private void bring(String name, byte[] bytes) {
    trouble.removeAll();
    try {
      rules.bring(name, bytes);
      show();
      Notices.done(Texts.say("rules.brought"));
    } catch (ProblemException refused) {
      tell(refused.problem());
    }
  }

  private void remove() {
    trouble.removeAll();
    rules.remove();
    show();
    Notices.done(Texts.say("rules.removed"));
  }

  private void show() {
    inForce.removeAll();
    var brought = rules.inForce();
    if (brought.isEmpty()) inForce.add(new Paragraph(Texts.say("rules.none")));
    else show(brought.get());
  }

  private void show(InForce brought) {
    var languages = new UnorderedList();
    for (Language language : SHOWN) {
      languages.add(
          new ListItem(
              Texts.say(
                  "rules.for-language",
                  "language",
                  LanguageNames.inReadersLanguage(language),
                  "count",
                  brought.count(language))));
    }
    var remove = new Button(Texts.say("rules.remove"), clicked -> remove());
    remove.setId("remove-rules");
    inForce.add(
        new Paragraph(
            Texts.say(
                "rules.in-force",
                "file",
                brought.fileName(),
                "count",
                brought.rules().size(),
                "who",
                brought.who(),
                "since",
                Date.from(brought.since()))),
        languages,
        remove);
    brought.rules().problems().forEach(problem -> inForce.add(Notices.of(problem)));
  }

  private void tell(Problem problem) {
    trouble.removeAll();
    trouble.add(Notices.of(problem));
  }
}
