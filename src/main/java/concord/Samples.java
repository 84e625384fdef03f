package concord;

import concord.accounts.RunAs;
import concord.exchange.Glossaries;
import concord.statements.Intake;
import concord.statements.ProgressListener;
import concord.statements.Statements;
import concord.termbase.ImportListener;
import concord.termbase.Importing;
import concord.termbase.TermBase;
import concord.text.Messages;
import concord.text.Problem;
import concord.text.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;

/// Fills an empty database with the glossary and the statements of a folder, through the same
/// import that people use, so that the first visitor finds something to look at.
class Samples {

  private static final Logger LOG = LoggerFactory.getLogger(Samples.class);

  private final Path folder;
  private final TermBase terms;
  private final Importing importing;
  private final Intake intake;
  private final Statements statements;

  /// @param folder holds `glossary` and `translations`; nothing is imported when it is empty
  Samples(
      @Value("${concord.samples:.}") String folder,
      TermBase terms,
      Importing importing,
      Intake intake,
      Statements statements) {
    this.folder = Path.of(folder);
    this.terms = terms;
    this.importing = importing;
    this.intake = intake;
    this.statements = statements;
  }

  /// Does nothing when there is a concept or a statement already.
  void importWhenEmpty() {
    if (folder.toString().isEmpty()) return;
    RunAs.system(
        () -> {
          if (terms.size() > 0 || !statements.list().isEmpty()) return;
          try {
            importAll();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void importAll() throws IOException {
    Path glossary = folder.resolve("glossary");
    if (Files.isDirectory(glossary)) {
      var imported =
          importing.run(Glossaries.read(glossary), glossary.toString(), ImportListener.none());
      imported.problems().forEach(Samples::warn);
      LOG.info("First start: {} concepts imported from {}", imported.added(), glossary);
    }
    for (Path statement : statementFolders()) {
      try {
        intake.importFolder(statement, ProgressListener.none());
        LOG.info("First start: statement imported from {}", statement);
      } catch (ProblemException e) {
        warn(e.problem());
      }
    }
  }

  private List<Path> statementFolders() throws IOException {
    Path translations = folder.resolve("translations");
    if (!Files.isDirectory(translations)) return List.of();
    try (var folders = Files.list(translations)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static void warn(Problem problem) {
    LOG.warn("First start: {}", Messages.in(Locale.getDefault()).sentence(problem));
  }
}
