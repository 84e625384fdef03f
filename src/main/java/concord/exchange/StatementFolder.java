package concord.exchange;

import concord.exchange.xml.LanguageTags;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A statement as a folder: `statement.yaml` and one document a language, named by its tag
/// (`zh.txt`, `ru.docx`, `kk-Latn.txt`).
///
/// @param slug name of the folder
/// @param titles by language, as the yaml gives them
/// @param source language the others were translated from
/// @param kind such as news, interview, communique; or empty
/// @param facts where the facts come from, or empty
/// @param mistakes the ones put in on purpose, for a statement that shows the checks
/// @param versions in the order of their tags
public record StatementFolder(
    String slug,
    Map<Language, String> titles,
    Optional<LocalDate> date,
    Optional<Language> source,
    String kind,
    String facts,
    List<Mistake> mistakes,
    List<Version> versions,
    List<Problem> problems) {

  /// The document of one language.
  public record Version(Language language, Path file, DocumentText document) {}

  /// A mistake somebody put in on purpose.
  public record Mistake(Language language, String what) {}

  public StatementFolder {
    titles = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    mistakes = List.copyOf(mistakes);
    versions = List.copyOf(versions);
    problems = List.copyOf(problems);
  }

  /// The title in a language, else in the source language, else any, else the slug.
  public String title(Language language) {
    return Optional.ofNullable(titles.get(language))
        .or(() -> source.map(titles::get))
        .or(() -> titles.values().stream().findFirst())
        .orElse(slug);
  }

  public Optional<Version> version(Language language) {
    return versions.stream().filter(version -> version.language().equals(language)).findFirst();
  }

  /// @throws ProblemException when there is no such folder or no version in it
  public static StatementFolder read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ProblemException(Problem.error("file-not-found", "file", folder.toString()));
    }
    var problems = new ArrayList<Problem>();
    var yaml = StatementYaml.read(folder.resolve("statement.yaml"), problems::add);
    var versions = new LinkedHashMap<Language, Version>();
    for (Path file : files(folder)) {
      var language = language(file);
      if (language.isEmpty()) continue;
      var before = versions.get(language.get());
      if (before != null) {
        problems.add(
            Problem.warning(
                "statement-language-twice",
                "file",
                file.toString(),
                "language",
                language.get().tag(),
                "first",
                before.file().getFileName().toString()));
        continue;
      }
      var document = Documents.read(file, language);
      problems.addAll(document.problems());
      if (!document.paragraphs().isEmpty()) {
        versions.put(language.get(), new Version(language.get(), file, document));
      }
    }
    if (versions.isEmpty()) {
      throw new ProblemException(
          problems.stream()
              .filter(problem -> problem.severity() == concord.text.Severity.ERROR)
              .findFirst()
              .orElse(Problem.error("statement-without-versions", "file", folder.toString())));
    }
    return new StatementFolder(
        folder.toAbsolutePath().normalize().getFileName().toString(),
        yaml.titles(),
        yaml.date(),
        yaml.source(),
        yaml.kind(),
        yaml.facts(),
        yaml.mistakes(),
        versions.values().stream()
            .sorted((a, b) -> a.language().compareTo(b.language()))
            .limit(Limits.STATEMENT_VERSIONS)
            .toList(),
        problems);
  }

  /// Plain text first: where a language has two files, it is what people corrected last.
  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> Documents.formatOf(file).isPresent())
          .sorted(
              java.util.Comparator.comparing((Path file) -> !file.toString().endsWith(".txt"))
                  .thenComparing(file -> file))
          .toList();
    }
  }

  private static Optional<Language> language(Path file) {
    String name = file.getFileName().toString();
    return LanguageTags.known(name.substring(0, name.lastIndexOf('.')));
  }
}
