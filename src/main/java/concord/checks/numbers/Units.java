package concord.checks.numbers;

import concord.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The units of measure that follow a figure, in every language, from
/// `concord/checks/numbers/units.tsv`.
public final class Units {

  /// @param name its name in the table: `km`
  /// @param measure only units of one measure can say the same amount: `length`
  /// @param size in the base unit of its measure
  public record Unit(String name, String measure, double size) {

    boolean comparesWith(Unit other) {
      return measure.equals(other.measure);
    }
  }

  /// @param words in order; a star ends a word of which only the beginning is given
  private record Variant(List<String> words, Unit unit) {}

  /// No unit is written longer than this.
  private static final int LONGEST = 40;

  /// Symbols keep their case (MW is not mw), words need not.
  private static final int LONGEST_SYMBOL = 3;

  private static final Map<String, List<Variant>> BY_LANGUAGE = load();

  private Units() {}

  /// The unit that stands at an offset of the text, right after a figure or a blank or hyphen away.
  public static Optional<Unit> at(Language language, String text, int offset) {
    var variants = BY_LANGUAGE.getOrDefault(language.primary(), List.of());
    if (variants.isEmpty() || offset >= text.length()) return Optional.empty();
    String after = text.substring(offset, Math.min(text.length(), offset + LONGEST));
    int from = 0;
    while (from < Math.min(2, after.length())
        && " \u00A0\u202F-‑多余".indexOf(after.charAt(from)) >= 0) {
      from++;
    }
    Unit best = null;
    int longest = 0;
    for (Variant variant : variants) {
      int end = end(variant.words, after, from, language.primary().equals("zh"));
      if (end > longest) {
        longest = end;
        best = variant.unit;
      }
    }
    return Optional.ofNullable(best);
  }

  /// The unit of a name in the table.
  static Optional<Unit> named(String name) {
    return BY_LANGUAGE.values().stream()
        .flatMap(List::stream)
        .map(Variant::unit)
        .filter(unit -> unit.name.equals(name))
        .findFirst();
  }

  /// Where the variant ends that begins at `from`, or -1.
  private static int end(List<String> words, String text, int from, boolean unspaced) {
    int at = from;
    for (int w = 0; w < words.size(); w++) {
      if (w > 0) {
        if (at >= text.length() || " \u00A0\u202F".indexOf(text.charAt(at)) < 0) return -1;
        at++;
      }
      String word = words.get(w);
      boolean open = word.endsWith("*");
      String fixed = open ? word.substring(0, word.length() - 1) : word;
      boolean ignoreCase = fixed.length() > LONGEST_SYMBOL;
      if (!text.regionMatches(ignoreCase, at, fixed, 0, fixed.length())) return -1;
      at += fixed.length();
      if (open) while (at < text.length() && Character.isLetter(text.charAt(at))) at++;
      boolean ended = unspaced || at >= text.length() || !Character.isLetter(text.charAt(at));
      if (!ended && Character.isLetter(fixed.charAt(fixed.length() - 1))) return -1;
    }
    return at;
  }

  private static Map<String, List<Variant>> load() {
    var byLanguage = new HashMap<String, List<Variant>>();
    var stream =
        Objects.requireNonNull(
            Units.class.getResourceAsStream("/concord/checks/numbers/units.tsv"), "units.tsv");
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String> languages = List.of();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var cells = List.of(line.split("\t"));
        if (line.startsWith("#unit")) languages = cells.subList(3, cells.size());
        if (line.startsWith("#") || line.isBlank()) continue;
        var unit = new Unit(cells.get(0), cells.get(1), Double.parseDouble(cells.get(2)));
        for (int i = 3; i < cells.size(); i++) {
          var variants = byLanguage.computeIfAbsent(languages.get(i - 3), l -> new ArrayList<>());
          for (String variant : cells.get(i).split("\\|")) {
            variants.add(new Variant(List.of(variant.split(" ")), unit));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return byLanguage;
  }
}
