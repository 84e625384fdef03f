package concord.alignment.evidence;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import concord.text.KazakhScripts;
import concord.text.Language;
import concord.text.MappedText;
import concord.text.Skeleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Cuts the segments of one language into the tokens that the lexicon counts.
///
/// Words are cut to their first five letters, a stem that serves any inflecting alphabet. Han text
/// gives dictionary words and single characters. Numbers, marks and known phrases get spellings
/// that are the same in every language: `#31000000000`, `?`, `=KZ`. For one thread.
public final class Features {

  /// Letters kept of a word (hunalign's and Moses' stem length for inflecting languages). Four or
  /// six find fewer beads in most of the development sets, and so do the dictionary forms of
  /// `morphology`: they keep derived words apart.
  static final int STEM_LETTERS = 5;

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  final Language language;
  final Optional<ChineseEnglish> lexicon;
  private final Numbers numbers;
  private final Phrases phrases;
  private final BreakIterator words;
  private final Map<String, String> stems = new HashMap<>();
  private final Map<String, Set<String>> capitalised = new TreeMap<>();
  private final Set<String> lowerCased = new HashSet<>();
  private final Set<String> hanRuns = new TreeSet<>();

  public Features(Language language, Phrases phrases) {
    this(language, phrases, Optional.empty());
  }

  /// @param lexicon of more words to find in Han text than ICU has
  public Features(Language language, Phrases phrases, Optional<ChineseEnglish> lexicon) {
    this.language = language;
    this.lexicon = ChineseEnglish.isChinese(language) ? lexicon : Optional.empty();
    this.numbers = new Numbers(language);
    this.phrases = phrases;
    this.words = BreakIterator.getWordInstance(language.locale());
  }

  /// The tokens of one segment, in order; known phrases last.
  public List<String> of(String segment) {
    String text = read(segment).text();
    var tokens = new ArrayList<String>();
    int at = 0;
    while (at < text.length()) {
      int number = numbers.end(text, at);
      if (number > at) {
        tokens.add(numbers.spelling(text, at, number));
        if (number < text.length() && text.charAt(number) == '月') {
          tokens.add("=month-" + tokens.getLast().substring(1));
        }
        at = number;
        continue;
      }
      int c = text.codePointAt(at);
      if (Character.isLetter(c)) {
        at = letters(text, at, tokens);
      } else {
        String mark = Marks.shared(c);
        if (!mark.isEmpty() && (tokens.isEmpty() || !tokens.getLast().equals(mark))) {
          tokens.add(mark);
        }
        at += Character.charCount(c);
      }
    }
    phrases.addTo(tokens, text);
    return tokens;
  }

  Numbers numbers() {
    return numbers;
  }

  Phrases phrases() {
    return phrases;
  }

  /// A segment as it is cut into tokens, which knows how it was written.
  MappedText read(String segment) {
    return KazakhScripts.toCyrillic(language, NFKC.normalize(segment));
  }

  static String folded(String word) {
    return UCharacter.foldCase(word, true);
  }

  static boolean isLetterOfWord(int c) {
    return (Character.isLetter(c) || UCharacter.getType(c) == Character.NON_SPACING_MARK)
        && !isUnspaced(c);
  }

  /// Words only ever seen with a capital, by their token: likely names.
  public Map<String, Set<String>> names() {
    var names = new TreeMap<String, Set<String>>();
    capitalised.forEach(
        (token, forms) -> {
          var kept = new TreeSet<>(forms);
          kept.removeAll(lowerCased);
          if (!kept.isEmpty()) names.put(token, kept);
        });
    return names;
  }

  /// The token of each word form seen, in lower case.
  Map<String, String> stems() {
    return stems;
  }

  /// Every stretch of Han characters seen.
  public Set<String> hanRuns() {
    return hanRuns;
  }

  private int letters(String text, int start, List<String> tokens) {
    boolean unspaced = isUnspaced(text.codePointAt(start));
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean inside = Character.isLetter(c) || UCharacter.getType(c) == Character.NON_SPACING_MARK;
      if (!inside || isUnspaced(c) != unspaced) break;
      end += Character.charCount(c);
    }
    String run = text.substring(start, end);
    if (unspaced) {
      unspaced(run, tokens);
    } else {
      tokens.add(word(run));
    }
    return end;
  }

  private String word(String run) {
    String lower = folded(run);
    String stem = stems.computeIfAbsent(lower, Features::stem);
    if (!UCharacter.isUUppercase(run.codePointAt(0))) {
      lowerCased.add(lower);
    } else {
      capitalised.computeIfAbsent(stem, key -> new TreeSet<>()).add(lower);
    }
    return stem;
  }

  private void unspaced(String run, List<String> tokens) {
    hanRuns.add(run);
    words.setText(run);
    int start = words.first();
    var found = new HashSet<String>();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      if (end - start > 1) tokens.add(run.substring(start, end));
      found.add(run.substring(start, end));
      run.substring(start, end).codePoints().forEach(c -> tokens.add(Character.toString(c)));
    }
    if (lexicon.isPresent()) addWords(lexicon.get(), run, found, tokens);
  }

  /// Words of the lexicon that ICU cut otherwise, wherever they may stand.
  private static void addWords(
      ChineseEnglish lexicon, String run, Set<String> found, List<String> tokens) {
    for (int from = 0; from < run.length(); from++) {
      int last = Math.min(run.length(), from + ChineseEnglish.LONGEST);
      for (int to = from + 2; to <= last; to++) {
        String word = run.substring(from, to);
        if (!found.contains(word) && lexicon.holds(word)) tokens.add(word);
      }
    }
  }

  static String stem(String lower) {
    String bare = Skeleton.withoutMarks(lower);
    int letters = bare.codePointCount(0, bare.length());
    return letters <= STEM_LETTERS
        ? bare
        : bare.substring(0, bare.offsetByCodePoints(0, STEM_LETTERS));
  }

  /// Whether words of the letter's script are written without blanks.
  static boolean isUnspaced(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.IDEOGRAPHIC)
        || switch (UScript.getScript(c)) {
          case UScript.HIRAGANA,
              UScript.KATAKANA,
              UScript.THAI,
              UScript.LAO,
              UScript.KHMER,
              UScript.MYANMAR ->
              true;
          default -> false;
        };
  }
}
