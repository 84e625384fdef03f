package concord.workbench.glossary;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import concord.exchange.Glossaries;
import concord.termbase.TermBase;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;

/// Hands the whole term base out in one format; by way of a file, so that nobody's slow line holds
/// a transaction open, and what cannot be written whole is not handed out in part.
///
/// @param format its id, as the command line knows it
/// @param ending of the file's name
record GlossaryDownload(TermBase termBase, String format, String ending)
    implements DownloadHandler {

  @Override
  public void handleDownloadRequest(DownloadEvent event) throws IOException {
    var file = Files.createTempFile("concord-glossary", null);
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
        termBase.export(concepts -> Glossaries.write(format, concepts, out));
      }
      event.setFileName("glossary." + ending);
      event.setContentType("application/octet-stream");
      event.setContentLength(Files.size(file));
      Files.copy(file, event.getOutputStream());
    } finally {
      Files.delete(file);
    }
  }
}
