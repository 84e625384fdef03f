package concord.alignment.meaning;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The unigram model of SentencePiece (Kudo 2018): the most probable way to cut a text into known
/// pieces, blanks written as `▁`. The normalisation that the models call `nmt_nfkc` is NFKC without
/// controls and with one blank for many.
final class Unigram implements Tokenizer.Pieces {

  private static final char BLANK = '▁';

  /// What an unknown character costs more than the rarest piece, as in SentencePiece.
  private static final double UNKNOWN = 10;

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private final Map<String, Integer> numbers = new HashMap<>();
  private final double[] scores;
  private final int unknown;
  private final double unknownScore;
  private final int longest;

  /// @param special pieces that no text is cut into
  Unigram(List<String> pieces, List<Double> scores, int unknown, Set<String> special) {
    this.scores = scores.stream().mapToDouble(Double::doubleValue).toArray();
    this.unknown = unknown;
    int most = 1;
    double least = 0;
    for (int k = 0; k < pieces.size(); k++) {
      least = Math.min(least, this.scores[k]);
      if (k == unknown || pieces.get(k).isEmpty() || special.contains(pieces.get(k))) continue;
      numbers.putIfAbsent(pieces.get(k), k);
      most = Math.max(most, pieces.get(k).length());
    }
    this.longest = most;
    this.unknownScore = least - UNKNOWN;
  }

  @Override
  public List<Integer> of(String text) {
    String read = normalised(text);
    int n = read.length();
    var best = new double[n + 1];
    var from = new int[n + 1];
    var piece = new int[n + 1];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    for (int at = 0; at < n; at++) {
      if (best[at] == Double.NEGATIVE_INFINITY) continue;
      int one = at + Character.charCount(read.codePointAt(at));
      boolean known = false;
      for (int to = at + 1; to <= Math.min(n, at + longest); to++) {
        Integer number = numbers.get(read.substring(at, to));
        if (number == null) continue;
        known |= to == one;
        reach(at, to, number, scores[number], best, from, piece);
      }
      if (!known) reach(at, one, unknown, unknownScore, best, from, piece);
    }
    return walk(n, from, piece);
  }

  private static void reach(
      int at, int to, int number, double score, double[] best, int[] from, int[] piece) {
    if (best[at] + score <= best[to]) return;
    best[to] = best[at] + score;
    from[to] = at;
    piece[to] = number;
  }

  /// Unknown characters in a row are one piece.
  private List<Integer> walk(int end, int[] from, int[] piece) {
    var pieces = new ArrayList<Integer>();
    for (int at = end; at > 0; at = from[at]) {
      boolean again = piece[at] == unknown && !pieces.isEmpty() && pieces.getLast() == unknown;
      if (!again) pieces.add(piece[at]);
    }
    return pieces.reversed();
  }

  private static String normalised(String text) {
    var read = new StringBuilder();
    boolean blank = true;
    String normal = NFKC.normalize(text);
    for (int at = 0; at < normal.length(); ) {
      int c = normal.codePointAt(at);
      at += Character.charCount(c);
      if (UCharacter.isUWhiteSpace(c)) {
        blank = true;
        continue;
      }
      int type = UCharacter.getType(c);
      if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
        continue;
      }
      if (blank) read.append(BLANK);
      blank = false;
      read.appendCodePoint(c);
    }
    return read.toString();
  }
}
