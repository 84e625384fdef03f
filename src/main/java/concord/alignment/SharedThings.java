package concord.alignment;

import concord.alignment.Reasons.Kind;
import concord.alignment.Reasons.Shared;
import concord.alignment.evidence.Mentions;
import concord.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Numbers, terms, names and dates that the versions of a bead say alike, or should.
final class SharedThings {

  /// Below this a number is as often written as a word that is none: a, one, pair, both.
  private static final BigDecimal COUNTED = BigDecimal.valueOf(3);

  /// A Han numeral of one character is no number to [Mentions]; it stands in most words.
  private static final String HAN_DIGITS = "三四五六七八九十";

  private final List<Version> versions;
  private final List<Language> languages;
  private final Batch learned;
  private final Map<List<Language>, Map<String, Set<String>>> alike = new HashMap<>();

  SharedThings(List<Version> versions, List<Language> languages, Batch learned) {
    this.versions = versions;
    this.languages = languages;
    this.learned = learned;
  }

  /// @param segments of each version
  List<Shared> in(List<List<Integer>> segments) {
    var texts = new LinkedHashMap<Language, String>();
    var said = new LinkedHashMap<Language, Map<String, String>>();
    for (int v = 0; v < languages.size(); v++) {
      if (segments.get(v).isEmpty()) continue;
      var all = versions.get(v).segments();
      String text =
          segments.get(v).stream().map(s -> all.get(s).text()).collect(Collectors.joining(" "));
      texts.put(languages.get(v), text);
      said.put(languages.get(v), Mentions.of(learned.features(languages.get(v)), text));
    }
    if (said.size() < 2) return List.of();
    var shared = new ArrayList<Shared>();
    shared.addAll(spelledAlike(texts, said));
    for (Shared name : names(texts, said)) {
      if (shared.stream().noneMatch(other -> covers(other, name))) shared.add(name);
    }
    return shared;
  }

  /// What has one spelling in all languages: `#2023`, `=KZ`.
  private static List<Shared> spelledAlike(
      Map<Language, String> texts, Map<Language, Map<String, String>> said) {
    var tokens = new LinkedHashSet<String>();
    said.values().forEach(words -> tokens.addAll(words.keySet()));
    var shared = new ArrayList<Shared>();
    for (String token : tokens) {
      if (token.charAt(0) != '#' && token.charAt(0) != '=') continue;
      Kind kind = kind(token);
      var saying = new TreeMap<Language, String>();
      var missing = new ArrayList<Language>();
      said.forEach(
          (language, words) -> {
            String written = words.get(token);
            if (written != null) {
              saying.put(language, written);
            } else if (!says(texts, language, token)) {
              missing.add(language);
            }
          });
      boolean asked = kind == Kind.TERM || (kind == Kind.NUMBER && isAsked(token, saying));
      var thing = new Shared(kind, saying, asked ? missing : List.of());
      if (thing.agrees() || !thing.missing().isEmpty()) shared.add(thing);
    }
    shared.removeIf(
        thing ->
            !thing.missing().isEmpty()
                && shared.stream().anyMatch(other -> other != thing && isWithin(thing, other)));
    return shared;
  }

  private static Kind kind(String token) {
    if (token.charAt(0) == '#') return Kind.NUMBER;
    return Character.isDigit(token.charAt(1)) ? Kind.TERM : Kind.WORLD;
  }

  /// A number that some version writes in digits can be asked of all.
  private static boolean isAsked(String token, Map<Language, String> said) {
    return new BigDecimal(token.substring(1)).compareTo(COUNTED) >= 0
        && said.values().stream().anyMatch(written -> written.chars().anyMatch(Character::isDigit));
  }

  private static boolean says(Map<Language, String> texts, Language language, String token) {
    if (!language.primary().equals("zh") || token.charAt(0) != '#') return false;
    var value = new BigDecimal(token.substring(1));
    if (value.scale() > 0 || value.compareTo(BigDecimal.TEN) > 0) return false;
    int digit = value.intValue() - 3;
    String text = texts.getOrDefault(language, "");
    return digit >= 0 && text.indexOf(HAN_DIGITS.charAt(digit)) >= 0;
  }

  /// Words that sound alike or are written alike, of which one at least has a capital.
  private List<Shared> names(Map<Language, String> texts, Map<Language, Map<String, String>> said) {
    var groups = new ArrayList<Map<Language, String>>();
    var order = new ArrayList<>(said.keySet());
    for (int p = 0; p < order.size(); p++) {
      for (int q = p + 1; q < order.size(); q++) {
        for (var pair : namePairs(order.get(p), order.get(q), texts, said)) add(groups, pair);
      }
    }
    return groups.stream().map(group -> new Shared(Kind.NAME, group, List.of())).toList();
  }

  /// Puts a pair together with all that has one of its two.
  private static void add(List<Map<Language, String>> groups, Map<Language, String> pair) {
    var together = new TreeMap<>(pair);
    groups.removeIf(
        group -> {
          boolean meets =
              pair.entrySet().stream().anyMatch(e -> e.getValue().equals(group.get(e.getKey())));
          if (meets) group.forEach(together::putIfAbsent);
          return meets;
        });
    groups.add(together);
  }

  private List<Map<Language, String>> namePairs(
      Language a,
      Language b,
      Map<Language, String> texts,
      Map<Language, Map<String, String>> said) {
    var pairs = new ArrayList<Map<Language, String>>();
    var there = said.getOrDefault(b, Map.of());
    var known = alike(a, b);
    said.getOrDefault(a, Map.of())
        .forEach(
            (token, written) -> {
              if (!isName(written)) return;
              for (String partner : known.getOrDefault(token, Set.of())) {
                String other = there.getOrDefault(partner, "");
                if (isName(other)) pairs.add(Map.of(a, written, b, other));
              }
            });
    pairs.addAll(hanNames(a, b, texts, said));
    pairs.addAll(hanNames(b, a, texts, said));
    return pairs;
  }

  /// Names of an alphabet and the Han characters of the other text that sound like them.
  private List<Map<Language, String>> hanNames(
      Language alphabet,
      Language han,
      Map<Language, String> texts,
      Map<Language, Map<String, String>> said) {
    var pairs = new ArrayList<Map<Language, String>>();
    var known = alike(alphabet, han);
    String text = texts.getOrDefault(han, "");
    said.getOrDefault(alphabet, Map.of())
        .forEach(
            (token, written) -> {
              if (!isName(written)) return;
              String name = Mentions.hanName(text, known.getOrDefault(token, Set.of()));
              if (!name.isEmpty()) pairs.add(Map.of(alphabet, written, han, name));
            });
    return pairs;
  }

  private Map<String, Set<String>> alike(Language a, Language b) {
    return alike.computeIfAbsent(List.of(a, b), two -> learned.known(a, b));
  }

  /// Whether a term is but a part of another wherever it is said: asked for, the other is.
  private static boolean isWithin(Shared part, Shared whole) {
    return part.kind() == Kind.TERM
        && whole.kind() == Kind.TERM
        && whole.said().size() >= part.said().size()
        && covers(whole, part);
  }

  /// Whether a thing known by its meaning is the same that is alike by its sound.
  private static boolean covers(Shared thing, Shared name) {
    return name.said().entrySet().stream()
        .allMatch(e -> thing.said().getOrDefault(e.getKey(), "").contains(e.getValue()));
  }

  private static boolean isName(String written) {
    return !written.isEmpty() && Character.isUpperCase(written.codePointAt(0));
  }
}
