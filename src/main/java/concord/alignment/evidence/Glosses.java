package concord.alignment.evidence;

import concord.alignment.lexicon.PseudoCounts;
import concord.alignment.lexicon.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Pairs the Chinese words of the texts with the English words of the texts that stand in their
/// glosses.
final class Glosses {

  /// As if a word and its gloss had been seen together so often; between .5 and 4 it hardly
  /// matters.
  static final double COUNT = 1;

  /// A single character is mostly part of a word that says more.
  static final double CHARACTER = 0.5;

  /// Words that a gloss of several words has for grammar's sake.
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "to",
          "a",
          "an",
          "the",
          "of",
          "in",
          "on",
          "at",
          "for",
          "be",
          "sb",
          "sth",
          "one",
          "with",
          "and",
          "or",
          "by",
          "as",
          "is",
          "it",
          "that",
          "from",
          "into",
          "etc",
          "one's",
          "oneself",
          "not",
          "up",
          "out",
          "do",
          "used",
          "particle",
          "marker",
          "variant",
          "see",
          "s");

  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z']+");

  private Glosses() {}

  static void pairs(
      ChineseEnglish lexicon,
      Vocabulary han,
      Vocabulary english,
      Features features,
      PseudoCounts pairs) {
    var tokens = tokens(english, features);
    for (int h = 0; h < han.size(); h++) {
      String word = han.type(h);
      if (!Features.isUnspaced(word.codePointAt(0))) continue;
      double count = word.length() == 1 ? COUNT * CHARACTER : COUNT;
      Map<Integer, Double> counts = new HashMap<>();
      for (String gloss : lexicon.glosses(word)) {
        var words = words(gloss);
        for (String each : words) {
          for (int token : tokens.getOrDefault(EnglishForms.shared(each), Set.of())) {
            counts.merge(token, count / words.size(), Math::max);
          }
        }
      }
      for (var entry : new java.util.TreeMap<>(counts).entrySet()) {
        pairs.add(h, entry.getKey(), entry.getValue());
      }
    }
  }

  /// The words of a gloss that carry its meaning.
  private static List<String> words(String gloss) {
    var words =
        NO_LETTERS
            .splitAsStream(gloss.toLowerCase(java.util.Locale.ROOT))
            .filter(w -> !w.isEmpty())
            .toList();
    if (words.size() < 2) return words;
    return words.stream().filter(w -> !FUNCTION_WORDS.contains(w)).toList();
  }

  private static Map<String, Set<Integer>> tokens(Vocabulary english, Features features) {
    Map<String, Set<Integer>> tokens = new HashMap<>();
    features
        .stems()
        .forEach(
            (form, stem) -> {
              int token = english.number(stem);
              if (token < 0) return;
              tokens.computeIfAbsent(EnglishForms.shared(form), k -> new HashSet<>()).add(token);
            });
    return tokens;
  }
}
