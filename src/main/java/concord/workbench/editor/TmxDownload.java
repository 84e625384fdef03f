package concord.workbench.editor;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import concord.statements.Delivery;
import concord.statements.StatementId;
import concord.statements.TermPacks;
import concord.text.Language;
import java.io.IOException;
import java.util.Optional;

/// Hands a statement out as TMX: all versions, or the two that `from` and `to` in the address name;
/// with `pack` the terms that occur in it.
record TmxDownload(Delivery delivery, TermPacks packs, StatementId statement, String slug)
    implements DownloadHandler {

  @Override
  public void handleDownloadRequest(DownloadEvent event) throws IOException {
    if (event.getRequest().getParameter("pack") != null) {
      event.setFileName(slug + ".terms.zip");
      event.setContentType("application/zip");
      packs.write(statement, event.getOutputStream());
      return;
    }
    var from = language(event, "from");
    var to = language(event, "to");
    var pair = from.flatMap(a -> to.map(b -> new Delivery.Pair(a, b)));
    String versions = pair.map(p -> "." + p.from() + "-" + p.to()).orElse("");
    event.setFileName(slug + versions + ".tmx");
    event.setContentType("application/x-tmx+xml");
    delivery.exportTmx(statement, pair, event.getOutputStream());
  }

  private static Optional<Language> language(DownloadEvent event, String parameter) {
    return Optional.ofNullable(event.getRequest().getParameter(parameter))
        .filter(Language::isTag)
        .map(Language::of);
  }
}
