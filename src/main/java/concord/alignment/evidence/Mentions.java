package concord.alignment.evidence;

import concord.text.MappedText;
import concord.text.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// How a text writes the tokens that other languages can be asked for: `#31000000000` as `31 млрд`,
/// `=KZ` as `Казахстана`, `токае` as `Токаев`. For people to look at; the search needs tokens only.
public final class Mentions {

  private Mentions() {}

  /// Numbers, known phrases and words of alphabets, each with how it is written first.
  public static Map<String, String> of(Features features, String segment) {
    var read = features.read(segment);
    String text = read.text();
    var places = new LinkedHashMap<String, Span>();
    int at = 0;
    while (at < text.length()) {
      int end = features.numbers().end(text, at);
      if (end > at && end < text.length() && text.charAt(end) == '月') {
        String month = features.numbers().spelling(text, at, end).substring(1);
        places.putIfAbsent("=month-" + month, new Span(at, end + 1));
        at = end + 1;
      } else if (end > at) {
        number(features.numbers(), text, at, end, places);
        at = end;
      } else if (Features.isLetterOfWord(text.codePointAt(at))) {
        end = wordEnd(text, at);
        String word = Features.folded(text.substring(at, end));
        places.putIfAbsent(Features.stem(word), new Span(at, end));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    features.phrases().find(text, places::putIfAbsent);
    var said = new LinkedHashMap<String, String>();
    places.forEach((token, place) -> said.put(token, written(read, place)));
    return said;
  }

  private static String written(MappedText read, Span place) {
    var there = read.original(place);
    return read.original().substring(there.startUtf16(), there.endUtf16());
  }

  /// With the word that multiplies it: `31 млрд`.
  private static void number(
      Numbers numbers, String text, int at, int end, Map<String, Span> places) {
    String digits = text.substring(at, end);
    String token = numbers.spelling(text, at, end);
    boolean multiplied = !token.equals(numbers.spelling(digits, 0, digits.length()));
    places.putIfAbsent(token, new Span(at, multiplied ? wordEnd(text, end) : end));
  }

  /// The longest stretch of a Han text made of some of its characters, of two at least.
  public static String hanName(String text, Set<String> characters) {
    String longest = "";
    for (int at = 0; at < text.length(); at++) {
      int end = at;
      var used = new HashSet<String>();
      while (end < text.length() && characters.contains(text.substring(end, end + 1))) {
        used.add(text.substring(end, ++end));
      }
      if (used.size() > 1 && end - at > longest.length()) longest = text.substring(at, end);
    }
    return longest;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !Features.isLetterOfWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    while (end < text.length() && Features.isLetterOfWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }
}
