package concord.morphology.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Comparison: closer and closest of close. From a list, for a worker is no comparative of work.
final class Degrees {

  /// @param tag `CMP` or `SUP`
  record Degree(String base, String tag) {}

  private static final Map<String, Degree> OF_FORM = new HashMap<>();

  static {
    for (String line : lines()) {
      String[] words = line.split(" ");
      boolean regular = words.length == 1;
      put(regular ? stem(words[0]) + "er" : words[1], words[0], "CMP");
      put(regular ? stem(words[0]) + "est" : words[2], words[0], "SUP");
    }
  }

  private Degrees() {}

  static Optional<Degree> of(String form) {
    return Optional.ofNullable(OF_FORM.get(form));
  }

  private static void put(String form, String base, String tag) {
    OF_FORM.put(form, new Degree(base, tag));
  }

  /// What -er is put on: large-, eas-i-, big-g-.
  private static String stem(String base) {
    int last = base.length() - 1;
    if (base.endsWith("e")) return base.substring(0, last);
    if (base.matches(".*[^aeiou]y")) return base.substring(0, last) + "i";
    return base.matches("[^aeiou]+[aeiou][^aeiouwy]") ? base + base.charAt(last) : base;
  }

  private static List<String> lines() {
    try (InputStream in =
        Degrees.class.getResourceAsStream("/concord/morphology/english/degrees.txt")) {
      if (in == null) throw new IllegalStateException("missing resource degrees.txt");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
