package concord.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Kazakh between Cyrillic and the Latin alphabets, letter by letter with what the neighbours say.
final class KazakhLatin {

  private static final Map<KazakhAlphabet, Map<String, String>> CYRILLIC =
      new EnumMap<>(KazakhAlphabet.class);

  static {
    for (KazakhAlphabet alphabet : KazakhAlphabet.values()) {
      if (alphabet.isLatin()) CYRILLIC.put(alphabet, inverse(alphabet));
    }
  }

  /// A letter read, and where it stood.
  private record Letter(String small, boolean capital, int start, int end) {

    boolean isVowel() {
      return KazakhLetters.isVowel(small.charAt(0));
    }

    boolean is(String other) {
      return small.equals(other);
    }

    Letter as(String other) {
      return new Letter(other, capital, start, end);
    }
  }

  private KazakhLatin() {}

  // Latin to Cyrillic

  static MappedText read(String text, KazakhAlphabet from) {
    var read = new MappedText.Builder(text);
    var word = new ArrayList<Letter>();
    for (int at = 0; at < text.length(); ) {
      var letter = letter(text, at, from);
      if (letter != null) {
        word.add(letter);
        at = letter.end();
        continue;
      }
      end(word, read);
      read.copy(at, Folding.pieceEnd(text, at));
      at = Folding.pieceEnd(text, at);
    }
    end(word, read);
    return read.build();
  }

  /// The letter that begins here, its longest spelling first; null when none does.
  private static @org.jspecify.annotations.Nullable Letter letter(
      String text, int at, KazakhAlphabet from) {
    var cyrillic = CYRILLIC.get(from);
    if (cyrillic == null) throw new IllegalStateException(from + " is not Latin");
    int first = Folding.pieceEnd(text, at);
    String one = small(text.substring(at, first), from);
    boolean capital = !one.equals(Folding.normalised(text.substring(at, first)));
    if (first < text.length()) {
      int second = Folding.pieceEnd(text, first);
      String next = text.substring(first, second);
      boolean apostrophe = next.length() == 1 && KazakhAlphabet.isApostrophe(next.charAt(0));
      String both = one + (apostrophe ? "ʼ" : small(next, from));
      String letter = cyrillic.get(both);
      if (letter != null && both.length() > 1) return new Letter(letter, capital, at, second);
    }
    String letter = cyrillic.get(one);
    return letter == null ? null : new Letter(letter, capital, at, first);
  }

  /// In small letters, with the dots of i kept apart.
  private static String small(String piece, KazakhAlphabet alphabet) {
    String letter = Folding.normalised(piece);
    if (letter.equals("İ")) return "i";
    if (letter.equals("I")) {
      boolean dotless =
          alphabet == KazakhAlphabet.LATIN_2021 || alphabet == KazakhAlphabet.LATIN_2019;
      return dotless ? "ı" : "i";
    }
    return letter.toLowerCase(java.util.Locale.ROOT);
  }

  /// Writes a word down once all of it is known.
  private static void end(List<Letter> word, MappedText.Builder read) {
    for (int i = 0; i < word.size(); i++) {
      Letter letter = word.get(i);
      Letter before = i > 0 ? word.get(i - 1) : null;
      Letter next = i + 1 < word.size() ? word.get(i + 1) : null;
      if (!letter.is("и")) {
        put(letter, read);
        continue;
      }
      String soft = next == null ? "" : next.is("а") ? "я" : next.is("у") ? "ю" : "";
      if (next == null || soft.isEmpty()) {
        put(before != null && before.isVowel() && !before.is("и") ? letter.as("й") : letter, read);
        continue;
      }
      // Азия, not Азя: hardly a word of ours has я after a consonant.
      boolean apart = before != null && !before.isVowel();
      if (apart) {
        put(letter, read);
        soft = KazakhLetters.afterI(upTo(word, i), next.small());
      }
      Letter from = apart ? next : letter;
      put(new Letter(soft, from.capital(), from.start(), next.end()), read);
      i++;
    }
    word.clear();
  }

  private static String upTo(List<Letter> word, int last) {
    var letters = new StringBuilder();
    for (Letter letter : word.subList(0, last + 1)) letters.append(letter.small());
    return letters.toString();
  }

  private static void put(Letter letter, MappedText.Builder read) {
    String written = letter.capital() ? KazakhLetters.capital(letter.small()) : letter.small();
    read.append(written, letter.start(), letter.end());
  }

  private static Map<String, String> inverse(KazakhAlphabet alphabet) {
    var inverse = new LinkedHashMap<String, String>();
    alphabet
        .letters()
        .forEach(
            (cyrillic, latin) -> {
              // ts, tş and the like are two letters of the alphabet.
              boolean own = latin.length() == 1 || latin.endsWith("ʼ") || latin.matches("sh|ch");
              if (own && !latin.equals("sʼcʼ")) inverse.putIfAbsent(latin, cyrillic);
            });
    // Letters of a neighbouring alphabet, which people type all the same.
    if (alphabet == KazakhAlphabet.LATIN_2021) inverse.putIfAbsent("ŋ", "ң");
    if (alphabet == KazakhAlphabet.LATIN_2019) inverse.putIfAbsent("ū", "ұ");
    inverse.putIfAbsent("w", "у");
    inverse.putIfAbsent("x", "х");
    inverse.putIfAbsent("c", "ц");
    inverse.putIfAbsent("ç", "ч");
    return Map.copyOf(inverse);
  }

  // Cyrillic to Latin

  static MappedText write(String text, KazakhAlphabet to) {
    var letters = to.letters();
    var written = new MappedText.Builder(text);
    for (int at = 0; at < text.length(); ) {
      int end = Folding.pieceEnd(text, at);
      String piece = Folding.normalised(text.substring(at, end));
      String small = piece.toLowerCase(java.util.Locale.ROOT);
      boolean capital = !small.equals(piece);
      boolean shout =
          capital && (isCapital(text, end) || !isLetter(text, end) && isCapital(text, at - 1));
      String i = letters.getOrDefault("и", "");
      switch (small) {
        case "я", "ю", "ё" -> {
          String vowel =
              letters.getOrDefault(small.equals("я") ? "а" : small.equals("ю") ? "у" : "о", "");
          boolean after =
              at > 0 && "иИ".indexOf(text.charAt(at - 1)) >= 0 && afterConsonant(text, at - 1);
          // Азия is Azia where one letter is one sound.
          boolean once =
              after && (to == KazakhAlphabet.LATIN_2021 || to == KazakhAlphabet.LATIN_2019);
          written.append(
              cased(once ? List.of(vowel) : List.of(i, vowel), capital, shout, to), at, end);
        }
        default -> {
          String latin = letters.get(small);
          if (latin == null) written.copy(at, end);
          else written.append(cased(List.of(latin), capital, shout, to), at, end);
        }
      }
      at = end;
    }
    return written.build();
  }

  private static String cased(
      List<String> spellings, boolean capital, boolean shout, KazakhAlphabet to) {
    var cased = new StringBuilder();
    for (String spelling : spellings) {
      boolean first = cased.isEmpty();
      if (!capital || !first && !shout) cased.append(spelling);
      else if (shout && spelling.length() > 1)
        cased.append(spelling.toUpperCase(java.util.Locale.ROOT));
      else cased.append(to.capital(spelling));
    }
    return cased.toString();
  }

  private static boolean afterConsonant(String text, int at) {
    return at > 0
        && isLetter(text, at - 1)
        && !KazakhLetters.isVowel(Character.toLowerCase(text.charAt(at - 1)));
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static boolean isCapital(String text, int at) {
    return at >= 0 && at < text.length() && Character.isUpperCase(text.charAt(at));
  }
}
