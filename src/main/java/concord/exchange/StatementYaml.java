package concord.exchange;

import concord.exchange.xml.LanguageTags;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/// What `statement.yaml` says about a statement. It may be missing, and so may each of its keys.
record StatementYaml(
    Map<Language, String> titles,
    Optional<LocalDate> date,
    Optional<Language> source,
    String kind,
    String facts,
    List<StatementFolder.Mistake> mistakes) {

  private static final StatementYaml NOTHING =
      new StatementYaml(Map.of(), Optional.empty(), Optional.empty(), "", "", List.of());

  static StatementYaml read(Path file, Consumer<Problem> problems) throws IOException {
    if (!Files.exists(file)) return NOTHING;
    if (Files.size(file) > 1 << 20) {
      problems.accept(Problem.error("file-too-large", "file", file.toString(), "megabytes", 1));
      return NOTHING;
    }
    Object content;
    try {
      content = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    } catch (YAMLException | java.nio.charset.CharacterCodingException e) {
      boolean marked = e instanceof MarkedYAMLException m && m.getProblemMark() != null;
      int line = marked ? ((MarkedYAMLException) e).getProblemMark().getLine() + 1 : 1;
      problems.accept(
          Problem.error(
              "statement-yaml-broken", "file", file.toString(), "line", Integer.toString(line)));
      return NOTHING;
    }
    return content instanceof Map<?, ?> map ? new Keys(file, map, problems).yaml() : NOTHING;
  }

  /// The keys of the file, each taken for what it should be and reported when it is not.
  private record Keys(Path file, Map<?, ?> map, Consumer<Problem> problems) {

    StatementYaml yaml() {
      return new StatementYaml(titles(), date(), source(), text("kind"), text("facts"), mistakes());
    }

    private String text(String key) {
      Object value = map.get(key);
      return value == null ? "" : value.toString().strip();
    }

    private Map<Language, String> titles() {
      var titles = new LinkedHashMap<Language, String>();
      if (map.get("title") instanceof Map<?, ?> byLanguage) {
        byLanguage.forEach(
            (tag, title) ->
                LanguageTags.repair(String.valueOf(tag))
                    .ifPresentOrElse(
                        language -> titles.put(language, String.valueOf(title)),
                        () -> unknown("title", tag)));
      } else if (map.get("title") instanceof String title) {
        titles.put(source().orElse(Language.EN), title);
      }
      return titles;
    }

    private Optional<LocalDate> date() {
      Object value = map.get("date");
      // YAML makes a date of what looks like one.
      if (value instanceof Date date) {
        return Optional.of(date.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
      }
      if (value == null) return Optional.empty();
      try {
        return Optional.of(LocalDate.parse(value.toString().strip()));
      } catch (DateTimeException e) {
        unknown("date", value);
        return Optional.empty();
      }
    }

    private Optional<Language> source() {
      String tag = text("source");
      if (tag.isEmpty()) return Optional.empty();
      var language = LanguageTags.repair(tag);
      if (language.isEmpty()) unknown("source", tag);
      return language;
    }

    private List<StatementFolder.Mistake> mistakes() {
      var mistakes = new ArrayList<StatementFolder.Mistake>();
      if (!(map.get("mistakes") instanceof List<?> list)) return mistakes;
      for (Object each : list) {
        var language =
            each instanceof Map<?, ?> mistake
                ? LanguageTags.repair(String.valueOf(mistake.get("lang")))
                : Optional.<Language>empty();
        if (language.isPresent() && each instanceof Map<?, ?> mistake) {
          mistakes.add(
              new StatementFolder.Mistake(
                  language.get(), String.valueOf(mistake.get("what")).strip()));
        } else {
          unknown("mistakes", each);
        }
      }
      return mistakes;
    }

    private void unknown(String key, @org.jspecify.annotations.Nullable Object value) {
      problems.accept(
          Problem.warning(
              "statement-value-unknown",
              "file",
              file.toString(),
              "key",
              key,
              "value",
              Limits.shorten(String.valueOf(value))));
    }
  }
}
