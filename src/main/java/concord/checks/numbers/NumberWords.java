package concord.checks.numbers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The number words of one language, from `concord/checks/numbers/<language>.words`.
final class NumberWords {

  private static final int SHORTEST_STEM = 2;
  private static final Map<String, NumberWords> LOADED = new ConcurrentHashMap<>();

  private final Map<String, Map<String, List<String>>> exact = new HashMap<>();
  private final Map<String, Map<String, List<String>>> stems = new HashMap<>();
  private final boolean known;

  private NumberWords(String language) {
    this.known = read("/concord/checks/numbers/" + language + ".words");
  }

  static NumberWords of(String language) {
    return LOADED.computeIfAbsent(language, NumberWords::new);
  }

  /// Whether small numbers spelled out can be read at all in this language.
  boolean isKnown() {
    return known;
  }

  List<Double> numbers(String word) {
    return find("numbers", word).stream().map(Double::valueOf).toList();
  }

  Optional<Double> scale(String word) {
    return find("scales", word).stream().findFirst().map(Double::valueOf);
  }

  Optional<Double> month(String word) {
    return find("months", word).stream().findFirst().map(Double::valueOf);
  }

  Optional<String> currency(String word) {
    return find("currencies", word).stream().findFirst();
  }

  /// Chinese writes no blanks: the entry that the text begins with.
  Optional<String> currencyAt(String text) {
    return exact.getOrDefault("currencies", Map.of()).entrySet().stream()
        .filter(entry -> text.startsWith(entry.getKey()))
        .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
        .map(entry -> entry.getValue().get(0));
  }

  boolean isCentury(String word) {
    return !find("centuries", word).isEmpty();
  }

  /// The exact entry, else the longest stem.
  private List<String> find(String section, String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    var found = exact.getOrDefault(section, Map.of()).get(folded);
    if (found != null) return found;
    var byStem = stems.getOrDefault(section, Map.of());
    for (int end = Math.min(folded.length(), 16); end >= SHORTEST_STEM; end--) {
      found = byStem.get(folded.substring(0, end));
      if (found != null) return found;
    }
    return List.of();
  }

  private boolean read(String path) {
    try (var in = NumberWords.class.getResourceAsStream(path)) {
      if (in == null) return false;
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String section = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        line = line.strip();
        if (line.isEmpty() || line.startsWith("#")) continue;
        if (line.startsWith("[")) {
          section = line.substring(1, line.length() - 1);
          continue;
        }
        String[] parts = line.split("\\s+");
        boolean stem = parts[0].endsWith("*");
        String word = stem ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
        (stem ? stems : exact)
            .computeIfAbsent(section, key -> new HashMap<>())
            .computeIfAbsent(word, key -> new ArrayList<>())
            .add(parts.length > 1 ? parts[1] : "");
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
