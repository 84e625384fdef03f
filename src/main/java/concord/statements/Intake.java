package concord.statements;

import concord.accounts.Needs;
import concord.accounts.Role;
import concord.exchange.DocumentText;
import concord.exchange.Documents;
import concord.exchange.StatementFolder;
import concord.statements.ProgressListener.Stage;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Bringing statements in: files read, cut into segments, aligned, stored.
@Service
public class Intake {

  private static final int TITLE_CHARACTERS = 1_000;

  private final Assembly assembly;
  private final Joining joining;

  Intake(Assembly assembly, Joining joining) {
    this.assembly = assembly;
    this.joining = joining;
  }

  /// Makes a statement of files, one a version. A file that cannot be read is a problem, and then
  /// nothing is stored.
  @Needs(Role.TRANSLATOR)
  public StatementId importFiles(ImportRequest request, ProgressListener progress) {
    if (request.files().isEmpty()) throw Refusal.of("import-without-files");
    if (request.files().size() > Limits.STATEMENT_VERSIONS) {
      throw Refusal.of("import-too-many-files", "most", Limits.STATEMENT_VERSIONS);
    }
    var texts = new LinkedHashMap<Language, String>();
    var names = new LinkedHashMap<Language, String>();
    int number = 0;
    for (UploadedFile file : request.files()) {
      progress.at(Stage.READING, file.name(), 0.3 * number++ / request.files().size());
      var document = read(file, Optional.ofNullable(request.languages().get(file.name())));
      var language =
          document
              .language()
              .orElseThrow(() -> Refusal.of("import-language-unknown", "file", file.name()));
      String before = names.putIfAbsent(language, file.name());
      if (before != null) {
        throw Refusal.of(
            "import-language-twice",
            "file",
            file.name(),
            "language",
            language.tag(),
            "first",
            before);
      }
      texts.put(language, document.text());
    }
    String title = request.title().isBlank() ? stem(request.files().getFirst()) : request.title();
    var shown = titleLanguage(title, texts);
    return assembly.assemble(
        new Sheet(
            new StatementId(0),
            Slug.of(title),
            Map.of(shown, cut(title.strip())),
            Optional.empty(),
            request.source(),
            "",
            order(request.source(), List.copyOf(texts.keySet())),
            0),
        texts,
        progress);
  }

  /// Adds a version to a statement: its rows stand, and the text is aligned to them.
  ///
  /// @param language where the person knows better than the detection
  /// @return false when aligning was stopped before its end; the text is in, but no row is sure
  @Needs(Role.TRANSLATOR)
  public boolean addVersion(
      StatementId id, UploadedFile file, Optional<Language> language, ProgressListener progress) {
    progress.at(Stage.READING, file.name(), 0);
    var document = read(file, language);
    var found =
        document
            .language()
            .orElseThrow(() -> Refusal.of("import-language-unknown", "file", file.name()));
    progress.at(Stage.SEGMENTING, found.tag(), 0.2);
    return joining.join(id, assembly.version(found, document.text()), progress);
  }

  /// Makes a statement of a folder laid out as `translations/<slug>`.
  @Needs(Role.TRANSLATOR)
  public StatementId importFolder(Path folder, ProgressListener progress) {
    progress.at(Stage.READING, folder.toString(), 0);
    StatementFolder read;
    try {
      read = StatementFolder.read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    refuseErrors(read.problems());
    var texts = new LinkedHashMap<Language, String>();
    read.versions().forEach(version -> texts.put(version.language(), version.document().text()));
    var titles = new LinkedHashMap<Language, String>();
    read.titles().forEach((language, title) -> titles.put(language, cut(title)));
    return assembly.assemble(
        new Sheet(
            new StatementId(0),
            Slug.of(read.slug()),
            titles,
            read.date(),
            read.source(),
            note(read),
            order(read.source(), List.copyOf(texts.keySet())),
            0),
        texts,
        progress);
  }

  private static String note(StatementFolder read) {
    var note = new StringBuilder(read.facts().strip());
    read.mistakes()
        .forEach(m -> note.append('\n').append(m.language()).append(": ").append(m.what()));
    return note.length() <= Limits.NOTE_CHARACTERS
        ? note.toString()
        : note.substring(0, Limits.NOTE_CHARACTERS);
  }

  private static DocumentText read(UploadedFile file, Optional<Language> language) {
    try (var in = file.bytes().open()) {
      var document = Documents.read(file.name(), in, language);
      refuseErrors(document.problems());
      return document;
    } catch (IOException e) {
      throw new ProblemException(Problem.error("import-file-unreadable", "file", file.name()), e);
    }
  }

  private static void refuseErrors(List<Problem> problems) {
    problems.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .findFirst()
        .ifPresent(
            problem -> {
              throw new ProblemException(problem);
            });
  }

  /// The source first, the others by their tags.
  private static List<Language> order(Optional<Language> source, List<Language> languages) {
    var ordered = new ArrayList<Language>();
    source.filter(languages::contains).ifPresent(ordered::add);
    languages.stream().sorted().filter(l -> !ordered.contains(l)).forEach(ordered::add);
    return ordered;
  }

  /// The version whose script the title is written in, so that it is shown with the right fonts.
  private static Language titleLanguage(String title, Map<Language, String> texts) {
    boolean han = title.codePoints().anyMatch(Character::isIdeographic);
    boolean cyrillic =
        title
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    var fitting = new ArrayList<Language>();
    if (han) fitting.add(Language.ZH);
    if (cyrillic) fitting.addAll(List.of(Language.RU, Language.KK));
    fitting.add(Language.EN);
    return fitting.stream()
        .filter(texts::containsKey)
        .findFirst()
        .orElseGet(() -> texts.keySet().iterator().next());
  }

  private static String stem(UploadedFile file) {
    int dot = file.name().lastIndexOf('.');
    return dot > 0 ? file.name().substring(0, dot) : file.name();
  }

  private static String cut(String title) {
    return title.length() <= TITLE_CHARACTERS ? title : title.substring(0, TITLE_CHARACTERS);
  }
}
