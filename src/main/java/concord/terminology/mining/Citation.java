package concord.terminology.mining;

import concord.morphology.Token;
import concord.text.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The form in which a wording would stand in a dictionary.
final class Citation {

  private final NounPhrases phrases;
  private final Set<String> lowerCased;
  private final boolean capitals;

  /// @param lowerCased the words that the texts write without a capital somewhere
  Citation(Language language, NounPhrases phrases, Set<String> lowerCased) {
    this.phrases = phrases;
    this.lowerCased = lowerCased;
    capitals = !language.primary().equals("zh");
  }

  String of(Expression expression) {
    boolean name = isName(expression);
    var cited =
        counted(expression.examples.stream().filter(e -> phrases.isCited(e.tokens())), name);
    if (!cited.isEmpty()) return commonest(cited);
    var example =
        expression.examples.stream()
            .filter(e -> !e.opens())
            .findFirst()
            .orElse(expression.examples.getFirst());
    return phrases
        .cited(example.tokens())
        .map(words -> lowered(replaced(example, words), example, name))
        .orElseGet(() -> commonest(counted(expression.examples.stream(), name)));
  }

  /// Whether it is a name: within sentences its first and last words are written with capitals.
  boolean isName(Expression expression) {
    if (!capitals) return false;
    int within = 0;
    int named = 0;
    for (Stretch example : expression.examples) {
      if (example.opens()) continue;
      within++;
      if (isCapital(example.tokens().getFirst()) && isCapital(example.tokens().getLast())) named++;
    }
    return named * 2 > within;
  }

  /// Whether it begins with a capital within sentences; empty when it only ever begins one.
  Optional<Boolean> isCapital(Expression expression) {
    var within = expression.examples.stream().filter(e -> !e.opens()).toList();
    if (!capitals || within.isEmpty()) return Optional.empty();
    long capital = within.stream().filter(e -> isCapital(e.tokens().getFirst())).count();
    return Optional.of(capital * 2 > within.size());
  }

  private Map<String, Integer> counted(java.util.stream.Stream<Stretch> examples, boolean name) {
    var counts = new HashMap<String, Integer>();
    examples.forEach(e -> counts.merge(lowered(e.surface(), e, name), 1, Integer::sum));
    return counts;
  }

  private static String commonest(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /// The capital of a sentence is not the term's.
  private String lowered(String text, Stretch example, boolean name) {
    if (!capitals || name || !example.opens() || text.isEmpty()) return text;
    String first = example.tokens().getFirst().surface();
    String lower = Character.toLowerCase(first.charAt(0)) + first.substring(1);
    return lowerCased.contains(lower)
        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
        : text;
  }

  private static String replaced(Stretch example, List<String> words) {
    var text = new StringBuilder(example.surface());
    for (int i = words.size() - 1; i >= 0; i--) {
      int start = example.tokens().get(i).span().startUtf16() - example.span().startUtf16();
      int end = example.tokens().get(i).span().endUtf16() - example.span().startUtf16();
      text.replace(start, end, words.get(i));
    }
    return text.toString();
  }

  private static boolean isCapital(Token word) {
    return Character.isUpperCase(word.surface().codePointAt(0));
  }
}
