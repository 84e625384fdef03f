package concord.segmentation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What one language says about its sentence ends: the data file
/// `concord/segmentation/<language>.rules` on top of `general.rules`.
///
/// The file is lists of words under `[section]` headings; docs/segmentation.md explains each.
final class Rules {

  /// What a full stop after an abbreviation can mean.
  enum Abbreviation {
    /// The sentence goes on, whatever follows: `Mr.`
    NEVER_ENDS,
    /// Goes on before a number, else an ordinary word: `No.`
    BEFORE_NUMBER,
    /// Ends when a capital follows: `etc.`
    ENDS_BEFORE_CAPITAL,
    /// Ends only when a word follows that typically begins sentences: `U.S. The`
    ENDS_BEFORE_STARTER,
    /// Like that, and also when it closes a date far from the head of its sentence: `2023 г.`
    ENDS_AFTER_DATE
  }

  /// Words beside abbreviations.
  enum Words {
    /// Words that, written with a capital, begin a sentence rather than a name.
    STARTERS,
    /// Words that continue after a quotation and name its speaker or say it is one.
    SPEECH,
    /// Words that end like one of those, and are none.
    NOT_SPEECH,
    /// Line openings that name who speaks; on a line alone they belong to the next line.
    SPEAKERS
  }

  private static final int LONGEST_ABBREVIATION = 16;
  private static final Map<String, Rules> LOADED = new ConcurrentHashMap<>();

  private final Map<String, Abbreviation> abbreviations = new HashMap<>();
  private final Map<Words, Set<String>> words = new EnumMap<>(Words.class);
  private final Map<String, String> settings = new HashMap<>();

  private Rules() {}

  /// The rules of a primary language subtag; the general ones where there are none.
  static Rules of(String language) {
    return LOADED.computeIfAbsent(language, Rules::load);
  }

  /// Whether a language has rules of its own.
  static boolean exist(String language) {
    return Rules.class.getResource(path(language)) != null;
  }

  /// What is known of a word before a full stop, the stop left out; null for an ordinary word.
  @Nullable Abbreviation abbreviation(String text, int startUtf16, int endUtf16) {
    int length = endUtf16 - startUtf16;
    if (length == 0 || length > LONGEST_ABBREVIATION) return null;
    String word = text.substring(startUtf16, endUtf16);
    Abbreviation exact = abbreviations.get(word);
    return exact != null ? exact : abbreviations.get(word.toLowerCase(Locale.ROOT));
  }

  boolean has(Words list, String word) {
    return words.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isOn(String setting) {
    return settings.getOrDefault(setting, "no").equals("yes");
  }

  /// The abbreviations of one kind as their file has them, the stop left out.
  List<String> abbreviations(Abbreviation kind) {
    return abbreviations.entrySet().stream()
        .filter(entry -> entry.getValue() == kind)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// All words of a list, in small letters.
  List<String> all(Words list) {
    return words.getOrDefault(list, Set.of()).stream().sorted().toList();
  }

  private static Rules load(String language) {
    var rules = new Rules();
    rules.read(path("general"));
    if (exist(language)) rules.read(path(language));
    return rules;
  }

  private static String path(String language) {
    return "/concord/segmentation/" + language + ".rules";
  }

  private void read(String path) {
    try (var in = Rules.class.getResourceAsStream(path)) {
      if (in == null) throw new IllegalStateException("no " + path);
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String section = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        line = line.strip();
        if (line.isEmpty() || line.startsWith("#")) continue;
        if (line.startsWith("[") && line.endsWith("]")) {
          section = line.substring(1, line.length() - 1);
        } else {
          add(path, section, List.of(line.split("\\s+")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private void add(String path, String section, List<String> entries) {
    switch (section) {
      case "settings" -> settings.put(entries.get(0), entries.get(entries.size() - 1));
      case "starters", "speech", "not-speech", "speakers" -> {
        var list =
            words.computeIfAbsent(
                Words.valueOf(section.replace('-', '_').toUpperCase(Locale.ROOT)),
                key -> new HashSet<>());
        entries.forEach(entry -> list.add(entry.toLowerCase(Locale.ROOT)));
      }
      default -> {
        Abbreviation meaning =
            Abbreviation.valueOf(section.replace('-', '_').toUpperCase(Locale.ROOT));
        for (String entry : entries) {
          if (!entry.endsWith(".")) {
            throw new IllegalStateException(path + ": '" + entry + "' does not end with a stop");
          }
          String word = entry.substring(0, entry.length() - 1);
          abbreviations.put(word, meaning);
          // Headlines and letterheads write everything in capitals.
          if (!word.equals(word.toLowerCase(Locale.ROOT)) && word.length() > 2) {
            abbreviations.put(word.toUpperCase(Locale.ROOT), meaning);
          }
        }
      }
    }
  }
}
