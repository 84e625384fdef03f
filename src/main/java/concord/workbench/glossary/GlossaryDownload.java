package concord.workbench.glossary;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import concord.exchange.Glossaries;
import concord.termbase.TermBase;
import java.io.IOException;
import java.util.List;

/// Hands the whole term base out in one format.
///
/// @param format its id, as the command line knows it
/// @param ending of the file's name
record GlossaryDownload(TermBase termBase, String format, String ending)
    implements DownloadHandler {

  @Override
  public void handleDownloadRequest(DownloadEvent event) throws IOException {
    event.setFileName("glossary." + ending);
    event.setContentType("application/octet-stream");
    var concepts = List.copyOf(termBase.compiled().concepts().values());
    Glossaries.write(
        format,
        concepts.stream().sorted(java.util.Comparator.comparing(c -> c.id())).toList(),
        event.getOutputStream());
  }
}
