package concord.morphology.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Singular and plural.
final class Plurals {

  /// Houses, enterprises, sizes; not processes, quizzes, viruses.
  private static final Pattern KEEPS_E = Pattern.compile("(?!.*[^aeo]uses).*([^s]s|[^zt]z)es");

  private static final Map<String, String> PLURAL_OF = new HashMap<>();
  private static final Map<String, String> SINGULAR_OF = new HashMap<>();

  static {
    for (String line : lines()) {
      String[] pair = line.split(" ");
      PLURAL_OF.put(pair[0], pair[1]);
      SINGULAR_OF.put(pair[1], pair[0]);
    }
  }

  private Plurals() {}

  /// What the form may be the plural of, the likeliest first; empty when it does not look like one.
  static List<String> singulars(String form) {
    var singulars = new ArrayList<String>();
    for (int cut = 0; cut < form.length() - 1; cut++) {
      // Compounds end like their last part: policemen, businesspeople.
      String irregular = SINGULAR_OF.get(form.substring(cut));
      if (irregular != null && (cut == 0 || form.substring(cut).length() > 2 && cut > 1)) {
        singulars.add(form.substring(0, cut) + irregular);
        break;
      }
    }
    if (form.length() < 4 || !form.endsWith("s")) return singulars;
    if (form.endsWith("ss") || form.endsWith("us") || form.endsWith("is")) return singulars;
    String stem = form.substring(0, form.length() - 1);
    if (form.endsWith("ies")) {
      if (form.length() > 4) singulars.add(form.substring(0, form.length() - 3) + "y");
      singulars.add(stem);
      return singulars;
    }
    if (!form.matches(".*(s|x|z|ch|sh|o)es")) {
      singulars.add(stem);
      return singulars;
    }
    String shorter = form.substring(0, form.length() - 2);
    singulars.add(KEEPS_E.matcher(form).matches() ? stem : shorter);
    singulars.add(singulars.getLast().equals(stem) ? shorter : stem);
    return singulars;
  }

  static String plural(String singular) {
    String small = singular.toLowerCase(Locale.ROOT);
    for (int cut = 0; cut < small.length() - 1; cut++) {
      String plural = PLURAL_OF.get(small.substring(cut));
      boolean whole = cut == 0;
      boolean compound = cut > 1 && small.length() - cut > 2 && small.endsWith("man");
      if (plural != null && (whole || compound)) {
        return singular.substring(0, cut)
            + (whole && Character.isUpperCase(singular.charAt(0))
                ? Character.toUpperCase(plural.charAt(0)) + plural.substring(1)
                : plural);
      }
    }
    if (small.matches(".*[^aeiou]y") && Character.isLowerCase(singular.charAt(0))) {
      return singular.substring(0, singular.length() - 1) + "ies";
    }
    if (small.matches(".*(s|x|z|ch|sh)")) return singular + "es";
    return singular + "s";
  }

  private static List<String> lines() {
    try (InputStream in =
        Plurals.class.getResourceAsStream("/concord/morphology/english/irregular.txt")) {
      if (in == null) throw new IllegalStateException("missing resource irregular.txt");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
