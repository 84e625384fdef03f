package concord.checks;

import concord.text.Skeleton;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Words of an alphabet that may be names, by the consonants that scripts share: Токаевтың begins
/// with those of Tokayev.
final class Names {

  /// Fewer consonants are alike by chance.
  static final int LEAST_CONSONANTS = 3;

  private static final int LEAST_LETTERS = 4;

  /// @param skeleton its consonants, endings included
  /// @param sure with a capital in the middle of a sentence, and not all in capitals
  record Word(Span span, String text, String skeleton, boolean capital, boolean sure) {

    Word unsure() {
      return new Word(span, text, skeleton, capital, false);
    }

    /// Whether this may be the other, with an ending of its own or without.
    boolean beginsLike(Word other) {
      return skeleton.startsWith(other.skeleton) || other.skeleton.startsWith(skeleton);
    }

    /// The letters up to the last consonant of a shorter skeleton: Токаев in Токаевтың.
    String stem(String shared) {
      for (int end = 1; end <= text.length(); end++) {
        if (Skeleton.of(text.substring(0, end)).length() >= shared.length()) {
          return text.substring(0, end);
        }
      }
      return text;
    }
  }

  private Names() {}

  /// Every word with enough consonants, in order.
  static List<Word> words(String text) {
    var words = new ArrayList<Word>();
    boolean begins = true;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (!isLetter(c)) {
        // After a mark a capital may only begin a sentence, a title or a quotation.
        if (!Character.isWhitespace(c) && c != ',' && c != '’' && c != '\'') begins = true;
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && isLetter(text.charAt(end))) end++;
      String word = text.substring(i, end);
      boolean capital = Character.isUpperCase(c);
      boolean shouted = capital && word.equals(word.toUpperCase(java.util.Locale.ROOT));
      if (word.length() >= LEAST_LETTERS && word.length() <= 40) {
        String skeleton = Skeleton.of(word);
        if (skeleton.length() >= LEAST_CONSONANTS) {
          words.add(
              new Word(new Span(i, end), word, skeleton, capital, capital && !shouted && !begins));
        }
      }
      begins = false;
      i = end;
    }
    return words;
  }

  /// How alike two words sound, 0 to 1: the share of coarse consonants they have in the same order,
  /// endings of the first left out.
  static double likeness(Word word, Word name) {
    String theirs = coarse(name.skeleton);
    String mine = coarse(word.skeleton);
    if (theirs.isEmpty() || mine.isEmpty()) return 0;
    double best = 0;
    for (int cut = Math.min(mine.length(), 2); cut <= mine.length(); cut++) {
      int shared = shared(mine.substring(0, cut), theirs);
      best = Math.max(best, 2.0 * shared / (cut + theirs.length()));
    }
    return best;
  }

  /// Sounds that scripts confuse, one letter each (after Soundex).
  private static String coarse(String skeleton) {
    var coarse = new StringBuilder();
    for (int i = 0; i < skeleton.length(); i++) {
      switch (skeleton.charAt(i)) {
        case 'b', 'p', 'f', 'v' -> coarse.append('P');
        case 'd', 't' -> coarse.append('T');
        case 's' -> coarse.append('S');
        case 'g', 'k' -> coarse.append('K');
        case 'm', 'n' -> coarse.append('N');
        case 'l', 'r' -> coarse.append('L');
        default -> {}
      }
    }
    return coarse.toString();
  }

  /// Length of the longest common subsequence.
  private static int shared(String a, String b) {
    var row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        row[j] = a.charAt(i) == b.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.length()];
  }

  private static boolean isLetter(char c) {
    return (Character.isLetter(c) && !Character.isIdeographic(c))
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
