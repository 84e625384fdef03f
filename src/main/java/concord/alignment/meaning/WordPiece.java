package concord.alignment.meaning;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The tokenizer of BERT (Devlin et al. 2019): words at blanks, punctuation and ideographs, then
/// the longest known pieces from left to right.
final class WordPiece implements Tokenizer.Pieces {

  /// A longer word is unknown.
  private static final int LONGEST_WORD = 100;

  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final String prefix;
  private final boolean lowerCase;

  /// @param prefix of pieces that go on a word
  /// @param lowerCase lower case and no accents, as the uncased models want it
  WordPiece(Map<String, Integer> vocabulary, int unknown, String prefix, boolean lowerCase) {
    this.vocabulary = vocabulary;
    this.unknown = unknown;
    this.prefix = prefix;
    this.lowerCase = lowerCase;
  }

  @Override
  public List<Integer> of(String text) {
    String read = lowerCase ? bare(text) : text;
    var pieces = new ArrayList<Integer>();
    var word = new StringBuilder();
    for (int at = 0; at < read.length(); ) {
      int c = read.codePointAt(at);
      at += Character.charCount(c);
      boolean blank = UCharacter.isUWhiteSpace(c) || c == '\t' || c == '\n' || c == '\r';
      if (!blank && (c == 0 || c == 0xFFFD || isControl(c))) continue;
      if (blank || isAlone(c)) {
        cut(word.toString(), pieces);
        word.setLength(0);
        if (!blank) cut(Character.toString(c), pieces);
      } else {
        word.appendCodePoint(c);
      }
    }
    cut(word.toString(), pieces);
    return pieces;
  }

  private static String bare(String text) {
    var bare = new StringBuilder();
    NFD.normalize(UCharacter.toLowerCase(text))
        .codePoints()
        .filter(c -> UCharacter.getType(c) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static boolean isControl(int c) {
    int type = UCharacter.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE;
  }

  /// Punctuation (all of ASCII that is no letter, digit or blank counts) and ideographs.
  private static boolean isAlone(int c) {
    if (c < 128) return c > 32 && !Character.isLetterOrDigit(c);
    return Character.isIdeographic(c)
        || switch (UCharacter.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private void cut(String word, List<Integer> pieces) {
    if (word.isEmpty()) return;
    int before = pieces.size();
    int from = 0;
    while (from < word.length() && word.codePointCount(0, word.length()) <= LONGEST_WORD) {
      int to = word.length();
      Integer piece = null;
      while (to > from) {
        piece = vocabulary.get((from > 0 ? prefix : "") + word.substring(from, to));
        if (piece != null) break;
        to = word.offsetByCodePoints(to, -1);
      }
      if (piece == null) break;
      pieces.add(piece);
      from = to;
    }
    if (from >= word.length()) return;
    pieces.subList(before, pieces.size()).clear();
    pieces.add(unknown);
  }
}
