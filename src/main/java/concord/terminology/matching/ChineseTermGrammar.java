package concord.terminology.matching;

import com.ibm.icu.text.BreakIterator;
import concord.morphology.Morphology;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Chinese: nothing inflects, and no blank says where a word begins. A foreign name is written in
/// characters that write other foreign names too: 马里 is no part of 马里兰, nor 西亚 of 加西亚.
final class ChineseTermGrammar implements TermGrammar {

  private static final Set<Integer> TRANSLITERATION =
      GrammarData.lines("transliteration.txt").stream()
          .flatMapToInt(String::codePoints)
          .boxed()
          .collect(Collectors.toUnmodifiableSet());

  /// Characters looked at on either side; foreign names are hardly longer.
  private static final int AROUND = 8;

  /// Longer names are hardly ever the beginning of others.
  private static final int SHORT = 2;

  private static final ThreadLocal<BreakIterator> WORDS =
      ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(Locale.SIMPLIFIED_CHINESE));

  private final Morphology morphology;

  ChineseTermGrammar(Morphology morphology) {
    this.morphology = morphology;
  }

  @Override
  public int firstToken(Phrase citation) {
    return 0;
  }

  @Override
  public BitSet inflecting(Phrase citation) {
    return new BitSet();
  }

  @Override
  public Set<String> citationKeys(String word, boolean phrase) {
    return Set.of(morphology.citationKey(word));
  }

  /// A name all in such characters, where a longer word that is all in them too begins before it or
  /// ends behind it, or where one such character is left over beside it, which is no word: 马里奥.
  @Override
  public boolean isInsideName(Phrase citation, Phrase text, int start, int end) {
    if (end - start > SHORT || !allWriteNames(text, start, end)) return false;
    boolean before = start > 0 && joined(text, start) && writesNames(text, start - 1);
    boolean behind = end < text.size() && joined(text, end) && writesNames(text, end);
    if (!before && !behind) return false;
    int from = start;
    while (from > 0 && start - from < AROUND && joined(text, from)) from--;
    int to = end;
    while (to < text.size() && to - end < AROUND && joined(text, to)) to++;
    var words = WORDS.get();
    words.setText(characters(text, from, to));
    return before && !isWordBefore(words, text, from, start)
        || behind && !isWordBehind(words, text, from, end);
  }

  /// Whether a word ends where the name begins that can stand by itself.
  private boolean isWordBefore(BreakIterator words, Phrase text, int from, int start) {
    int at = start - from;
    if (!words.isBoundary(at)) return !allWriteNames(text, from + words.preceding(at), start);
    // One character left over between the name and something else is no word.
    return at - words.preceding(at) > 1 || start > 1 && writesNames(text, start - 2);
  }

  private boolean isWordBehind(BreakIterator words, Phrase text, int from, int end) {
    int at = end - from;
    if (!words.isBoundary(at)) return !allWriteNames(text, end, from + words.following(at));
    return words.following(at) - at > 1 || end + 1 < text.size() && writesNames(text, end + 1);
  }

  private boolean allWriteNames(Phrase text, int start, int end) {
    for (int i = start; i < end; i++) if (!writesNames(text, i)) return false;
    return true;
  }

  /// One unit a character, so that places in it are places among the tokens.
  private String characters(Phrase text, int from, int to) {
    var characters = new StringBuilder();
    for (int i = from; i < to; i++) {
      characters.append(morphology.citationKey(text.token(i).surface()).charAt(0));
    }
    return characters.toString();
  }

  private boolean writesNames(Phrase text, int i) {
    String character = morphology.citationKey(text.token(i).surface());
    return TRANSLITERATION.contains(character.codePointAt(0));
  }

  /// Whether nothing stands between two characters.
  private static boolean joined(Phrase text, int i) {
    return text.token(i - 1).span().endUtf16() == text.token(i).span().startUtf16();
  }
}
