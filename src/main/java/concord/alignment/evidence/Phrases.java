package concord.alignment.evidence;

import com.ibm.icu.lang.UCharacter;
import concord.morphology.Morphology;
import concord.text.Language;
import concord.text.Skeleton;
import concord.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Finds known phrases of one language in a segment, in any inflected form, and answers the tokens
/// that stand for their meaning in every language.
public final class Phrases {

  /// @param words keys of its words, each a set of which one must fit; empty for Han phrases
  private record Phrase(List<Set<String>> words, String han, String token) {}

  private final Morphology morphology;
  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final Map<String, Set<String>> keys = new HashMap<>();

  public Phrases(Language language) {
    this.morphology = Morphology.of(language);
  }

  /// @param phrase in its citation form
  /// @param token what stands for its meaning
  public void add(String phrase, String token) {
    if (phrase.isBlank()) return;
    if (Features.isUnspaced(phrase.codePointAt(0))) {
      if (phrase.length() > 1) {
        file(phrase.substring(0, 1), new Phrase(List.of(), phrase, token));
      }
      return;
    }
    var words = new ArrayList<Set<String>>();
    for (String word : words(phrase)) words.add(citationKeys(word));
    if (words.isEmpty()) return;
    var filed = new Phrase(words, "", token);
    for (String key : words.getFirst()) file(key, filed);
  }

  private void file(String key, Phrase phrase) {
    byFirst.computeIfAbsent(key, k -> new ArrayList<>()).add(phrase);
  }

  /// Adds the token of each known phrase that stands in the text, once.
  void addTo(List<String> tokens, String text) {
    var found = new HashSet<String>();
    find(
        text,
        (token, place) -> {
          if (found.add(token)) tokens.add(token);
        });
  }

  /// Hands on the token of every known phrase that stands in the text, and where it stands.
  void find(String text, BiConsumer<String, Span> found) {
    if (byFirst.isEmpty()) return;
    var words = new ArrayList<String>();
    var places = new ArrayList<Span>();
    cut(text, words, places);
    for (int i = 0; i < words.size(); i++) {
      for (String key : textKeys(words.get(i))) {
        for (Phrase phrase : byFirst.getOrDefault(key, List.of())) {
          if (!fits(phrase, words, i)) continue;
          int end = places.get(i + phrase.words.size() - 1).endUtf16();
          found.accept(phrase.token, new Span(places.get(i).startUtf16(), end));
        }
      }
    }
    for (int at = 0; at < text.length(); at++) {
      if (!Features.isUnspaced(text.charAt(at))) continue;
      for (Phrase phrase : byFirst.getOrDefault(text.substring(at, at + 1), List.of())) {
        if (!text.startsWith(phrase.han, at)) continue;
        found.accept(phrase.token, new Span(at, at + phrase.han.length()));
      }
    }
  }

  private boolean fits(Phrase phrase, List<String> words, int at) {
    if (phrase.words.isEmpty() || at + phrase.words.size() > words.size()) return false;
    for (int k = 0; k < phrase.words.size(); k++) {
      var known = phrase.words.get(k);
      if (textKeys(words.get(at + k)).stream().noneMatch(known::contains)) return false;
    }
    return true;
  }

  private Set<String> citationKeys(String word) {
    return Set.copyOf(
        new HashSet<>(List.of(morphology.citationKey(word), "~" + light(fold(word)))));
  }

  private Set<String> textKeys(String word) {
    return keys.computeIfAbsent(
        word,
        w -> {
          var all = new HashSet<>(morphology.keys(w));
          all.add("~" + light(fold(w)));
          return all;
        });
  }

  private static String fold(String word) {
    return UCharacter.foldCase(word, true);
  }

  /// A stem for words that the morphology does not know: endings cut off by length alone.
  private static String light(String word) {
    String bare = Skeleton.withoutMarks(word);
    return bare.substring(
        0,
        switch (bare.length()) {
          case 0, 1, 2, 3, 4 -> bare.length();
          case 5 -> 4;
          case 6 -> 5;
          case 7, 8 -> 6;
          default -> 7;
        });
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    cut(text, words, new ArrayList<>());
    return words;
  }

  private static void cut(String text, List<String> words, List<Span> places) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int start = at;
      while (at < text.length()
          && Character.isLetter(text.codePointAt(at))
          && !Features.isUnspaced(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      if (at > start) {
        words.add(text.substring(start, at));
        places.add(new Span(start, at));
      } else {
        at += Character.charCount(c);
      }
    }
  }
}
