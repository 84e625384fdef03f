package concord.segmentation;

import static concord.segmentation.CharacterClass.ATTACHED;
import static concord.segmentation.CharacterClass.BLANK;
import static concord.segmentation.CharacterClass.CLOSE;
import static concord.segmentation.CharacterClass.CLOSE_QUOTE;
import static concord.segmentation.CharacterClass.COMMA;
import static concord.segmentation.CharacterClass.DASH;
import static concord.segmentation.CharacterClass.DIGIT;
import static concord.segmentation.CharacterClass.DOT;
import static concord.segmentation.CharacterClass.ELLIPSIS;
import static concord.segmentation.CharacterClass.EMOJI;
import static concord.segmentation.CharacterClass.FIRST_MARK;
import static concord.segmentation.CharacterClass.HAN;
import static concord.segmentation.CharacterClass.LETTER;
import static concord.segmentation.CharacterClass.LINE;
import static concord.segmentation.CharacterClass.LOWER;
import static concord.segmentation.CharacterClass.OPEN;
import static concord.segmentation.CharacterClass.OPEN_QUOTE;
import static concord.segmentation.CharacterClass.QUOTE;
import static concord.segmentation.CharacterClass.STOP;
import static concord.segmentation.CharacterClass.UPPER;
import static concord.segmentation.CharacterClass.WIDE_STOP;

import concord.segmentation.Rules.Abbreviation;
import concord.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One pass over a paragraph: runs along to the next mark that can end a sentence, takes all that
/// belongs to it (further stops, closing quotes and brackets, emoji), looks at the word before and
/// the word after, and decides.
final class SentenceScanner {

  /// How far a closing mark is looked for; keeps the pass linear on hostile text.
  private static final int LOOK_AHEAD = 160;

  /// 在阿克套港工作的一位经理反问: the longest way to say who spoke.
  private static final int LONGEST_ATTRIBUTION = 30;

  /// A shorter bracket is a gloss or a place of news: "(Moscow time)".
  private static final int SHORTEST_REMARK = 16;

  /// Longer than the date that opens a sentence: «К концу первой половины 2023 г.»
  private static final int LONGEST_OPENING = 36;

  /// НУР-СУЛТАН/АЛМАТЫ, 17 сентября. /Казинформ/
  private static final int LONGEST_DATELINE = 70;

  private static final int LONGEST_AGENCY = 30;

  private static final int LONGEST_CODE = 20;

  private final String text;
  private final int to;
  private final Rules rules;
  private final BitSet lineEnds;
  private final List<Span> sentences = new ArrayList<>();

  /// Where the sentence being read begins.
  private int start;

  /// Straight quotation marks seen in it so far: an odd number means one is open.
  private int straightQuotes;

  /// Opening brackets without their closing ones.
  private int brackets;

  // What stands at the end being looked at, filled by end().
  private int dots;
  private boolean stop;
  private boolean wide;
  private boolean quoteClosed;
  private boolean bracketClosed;
  private boolean emoji;

  SentenceScanner(String text, int from, int to, Rules rules) {
    this.text = text;
    this.to = to;
    this.rules = rules;
    this.lineEnds = LineEnds.ending(text, from, to, rules);
    this.start = afterBlanks(from);
  }

  List<Span> sentences() {
    for (int i = start; i < to; i++) {
      byte kind = CharacterClass.of(text.charAt(i));
      if (kind < FIRST_MARK) {
        if (kind == OPEN) brackets++;
        continue;
      }
      switch (kind) {
        case LINE -> {
          if (lineEnds.get(i)) i = cut(i) - 1;
        }
        case QUOTE -> straightQuotes++;
        case CLOSE -> i = close(i) - 1;
        case DOT, STOP, WIDE_STOP, ELLIPSIS, EMOJI -> i = mark(i) - 1;
        default -> {}
      }
    }
    if (start < to) cut(to);
    return sentences;
  }

  /// A closing bracket without an opening one is a smile, and may end a sentence like a stop.
  private int close(int i) {
    if (brackets > 0) {
      brackets--;
      return brackets == 0 && isBracketedSentence(i) ? cut(i + 1) : i + 1;
    }
    return isSmile(i) && !isListNumber(i) ? mark(i) : i + 1;
  }

  /// A remark of its own: begins with the bracket and a capital, holds words, a capital follows.
  private boolean isBracketedSentence(int close) {
    if (CharacterClass.at(text, start) != OPEN || close - start < SHORTEST_REMARK) return false;
    if (close + 2 >= to || !LineEnds.isBlank(text.charAt(close + 1))) return false;
    int next = afterOpening(afterBlanks(close + 1));
    return next < to
        && CharacterClass.at(text, next) == UPPER
        && CharacterClass.at(text, start + 1) == UPPER
        && text.indexOf(' ', start) < close;
  }

  /// `:-)` everywhere; a bare `)` where people write so.
  private boolean isSmile(int i) {
    if (text.charAt(i) != ')') return false;
    if (rules.isOn("smiles")) return true;
    int eyes = i > start && text.charAt(i - 1) == '-' ? i - 2 : i - 1;
    return eyes >= start && (text.charAt(eyes) == ':' || text.charAt(eyes) == ';');
  }

  /// Decides at a mark; answers where to read on.
  private int mark(int i) {
    int openBrackets = brackets;
    int quotes = straightQuotes;
    int runEnd = i;
    byte first = CharacterClass.at(text, i);
    if (first == EMOJI || first == CLOSE) {
      resetEnd();
      emoji = true;
      runEnd = emojiEnd(i);
    } else if (Character.isSurrogate(text.charAt(i)) && first != STOP) {
      return i + 1;
    } else {
      resetEnd();
    }
    int end = end(runEnd);
    int next = afterBlanks(end);
    if (next >= to || crossesLineEnd(end, next)) {
      // The line or the paragraph ends here anyway.
      return next >= to ? to : end;
    }
    if (isBoundary(i, end, next)) return cut(end);
    if (end == i) return i + 1;
    brackets = Math.min(openBrackets, brackets);
    straightQuotes = Math.max(quotes, straightQuotes);
    return end;
  }

  private boolean crossesLineEnd(int end, int next) {
    int line = lineEnds.nextSetBit(end);
    return line >= 0 && line < next;
  }

  private void resetEnd() {
    dots = 0;
    stop = false;
    wide = false;
    quoteClosed = false;
    bracketClosed = false;
    emoji = false;
  }

  /// Takes stops and what closes after them; answers the offset behind.
  private int end(int i) {
    int e = i;
    while (e < to) {
      char c = text.charAt(e);
      switch (CharacterClass.at(text, e)) {
        case DOT -> dots++;
        case ELLIPSIS -> dots += 3;
        case STOP -> stop = true;
        case WIDE_STOP -> wide = true;
        case ATTACHED -> {}
        case QUOTE -> {
          if (!closes(e)) return e;
          straightQuotes++;
          quoteClosed = true;
        }
        case CLOSE_QUOTE -> {
          if ((c == '\'' || c == '’') && !closesSingle(e)) return e;
          quoteClosed = true;
        }
        case OPEN_QUOTE -> {
          // German, Russian and Kazakh close „so“.
          if (c != '“' || !closesSingle(e)) return e;
          quoteClosed = true;
        }
        case CLOSE -> {
          if (brackets > 0) brackets--;
          bracketClosed = true;
        }
        case EMOJI -> {
          emoji = true;
          e = emojiEnd(e) - 1;
        }
        case OPEN -> {
          int note = noteEnd(e);
          if (note < 0) return e;
          e = note - 1;
        }
        case BLANK -> {
          int spaced = spacedStop(e);
          if (spaced < 0) return e;
          e = spaced - 1;
        }
        default -> {
          return e;
        }
      }
      // Some scripts keep their stops beyond the first plane.
      e += e + 1 < to && Character.isSurrogatePair(text.charAt(e), text.charAt(e + 1)) ? 2 : 1;
    }
    return e;
  }

  /// The offset behind `[12]`, the number of a note; -1 when something else stands there.
  private int noteEnd(int bracket) {
    if (text.charAt(bracket) != '[') return -1;
    int i = bracket + 1;
    while (i < to && i - bracket <= 3 && CharacterClass.of(text.charAt(i)) == DIGIT) i++;
    return i > bracket + 1 && i < to && text.charAt(i) == ']' ? i + 1 : -1;
  }

  /// `. . .`, `! :)` and `. [2]`: a blank inside what ends a sentence.
  private int spacedStop(int blank) {
    int next = blank + 1;
    if (next >= to) return -1;
    byte kind = CharacterClass.at(text, next);
    if (kind == OPEN) return noteEnd(next) < 0 ? -1 : next;
    if (kind == DOT && dots > 0 && !stop && !quoteClosed) {
      byte behind = next + 1 < to ? CharacterClass.at(text, next + 1) : BLANK;
      boolean word = behind == LOWER || behind == UPPER || behind == LETTER || behind == DIGIT;
      return word ? -1 : next;
    }
    if (kind != EMOJI || !rules.isOn("emoji-close")) return -1;
    // ✅ right before a word is its bullet.
    int behind = emojiEnd(next);
    return behind >= to || LineEnds.isBlank(text.charAt(behind)) ? next : -1;
  }

  private int emojiEnd(int i) {
    int e = i;
    while (e < to) {
      byte kind = CharacterClass.at(text, e);
      if (kind != EMOJI && kind != ATTACHED && text.charAt(e) != ')') break;
      e += Character.charCount(text.codePointAt(e));
    }
    return Math.min(Math.max(e, i + 1), to);
  }

  private boolean closes(int quote) {
    return straightQuotes % 2 == 1 || closesSingle(quote);
  }

  /// Nothing that could be quoted follows at once.
  private boolean closesSingle(int quote) {
    if (quote + 1 >= to) return true;
    byte next = CharacterClass.at(text, quote + 1);
    return next != LOWER && next != UPPER && next != LETTER && next != HAN && next != DIGIT;
  }

  private boolean isBoundary(int mark, int end, int next) {
    byte kind = CharacterClass.at(text, next);
    if (kind == COMMA || kind == CLOSE || kind == STOP || isLoneDot(next)) return false;
    if (wide) return wideBoundary(end, next, kind);
    int word = afterOpening(next);
    byte first = word < to ? CharacterClass.at(text, word) : BLANK;
    if (first == COMMA || (word > next && first == DOT)) return false;
    if (mark == start && !stop) return false;
    if (kind == DASH) return dashBoundary(mark, end, next);
    if (end == next) return gluedBoundary(mark, first, word, kind);
    if (quoteClosed && first == LOWER) return false;
    if (quoteClosed && rules.has(Rules.Words.SPEECH, wordAt(word))) return false;
    if (quotedSpeech(end)) return false;
    if (bracketClosed && first == LOWER && !emoji) return false;
    if (dots == 1 && !stop && !emoji) return dotBoundary(mark, word, first);
    if (first == LOWER) {
      if (emoji) return rules.isOn("lower-case-after-emoji");
      if (stop) return rules.isOn("lower-case-after-stop");
      return rules.isOn("lower-case-after-ellipsis");
    }
    if (emoji && dots == 0 && !stop) return first == UPPER || first == HAN;
    return true;
  }

  /// A stop that belongs to what stands before it: `idea . Read`, not `.NET`.
  private boolean isLoneDot(int next) {
    if (CharacterClass.at(text, next) != DOT) return false;
    return next + 1 >= to || LineEnds.isBlank(text.charAt(next + 1));
  }

  private boolean wideBoundary(int end, int next, byte kind) {
    if (kind == DASH) return false;
    if (quoteClosed) return !speechFollows(end - 1, next);
    // 《我们是谁？》一书: the title goes on being named.
    char last = text.charAt(end - 1);
    return last != '》' && last != '〉' && !insideTitle(end);
  }

  /// ”他问道。: what follows the quotation says, up to the next mark, who spoke. When that was said
  /// before it (王毅说：“…”), a new sentence begins instead.
  private boolean speechFollows(int quote, int next) {
    if (isIntroduced(quote)) return false;
    int i = next;
    while (i < to && i - next < LONGEST_ATTRIBUTION && isAttribution(i)) i++;
    if (i == next || (i < to && isAttribution(i))) return false;
    if (rules.has(Rules.Words.NOT_SPEECH, text.substring(Math.max(next, i - 2), i))) return false;
    for (int from = Math.max(next, i - 2); from < i; from++) {
      if (rules.has(Rules.Words.SPEECH, text.substring(from, i))) return true;
    }
    return false;
  }

  /// 外交部发言人汪文斌5月17日, 卡·托卡耶夫
  private boolean isAttribution(int i) {
    byte kind = CharacterClass.at(text, i);
    return kind == HAN || kind == DIGIT || kind == UPPER || kind == LOWER || text.charAt(i) == '·';
  }

  /// Whether a colon or comma stands before the opening mark of the quotation that closes here.
  private boolean isIntroduced(int quote) {
    for (int i = quote - 1; i > 0 && quote - i < 4 * LOOK_AHEAD; i--) {
      char c = text.charAt(i);
      if (c == '“' || c == '「' || c == '『' || (c == '"' && i < quote - 1)) {
        return CharacterClass.of(text.charAt(i - 1)) == COMMA;
      }
    }
    return false;
  }

  /// 《…！…》: a stop inside a title ends nothing.
  private boolean insideTitle(int end) {
    for (int i = end; i < Math.min(to, end + LOOK_AHEAD / 2); i++) {
      char c = text.charAt(i);
      if (c == '》' || c == '〉') return true;
      if (c == '《' || c == '〈' || CharacterClass.of(c) == WIDE_STOP) return false;
    }
    return false;
  }

  /// A dash after a stop begins a new turn of a dialogue, or names who spoke.
  private boolean dashBoundary(int mark, int end, int next) {
    if (end == next || quoteClosed) return false;
    int word = next;
    while (word < to && CharacterClass.at(text, word) == DASH) word++;
    if (word >= to || !LineEnds.isBlank(text.charAt(word))) return false;
    word = afterOpening(afterBlanks(word));
    if (word >= to) return true;
    byte first = CharacterClass.at(text, word);
    if (first != UPPER && first != HAN) return false;
    if (dots == 1 && !stop) return dotBoundary(mark, word, first);
    return rules.isOn("dash-begins-turn") || CharacterClass.at(text, start) != DASH;
  }

  /// "on Monday.China and": a stop, no blank, and a word with its capital.
  private boolean gluedBoundary(int mark, byte first, int word, byte kind) {
    if (kind == EMOJI) return false;
    if (first == HAN) {
      if (quoteClosed && speechFollows(word - 1, word)) return false;
      char last = text.charAt(before(mark));
      boolean whole = CharacterClass.of(last) == HAN || last == '%' || last == ')' || last == '）';
      return stop || (dots <= 2 && whole);
    }
    if (first != UPPER) return false;
    if (isAddress(mark)) return isLoneWord(word);
    if (stop || emoji || dots > 1 || bracketClosed || quoteClosed) return true;
    int wordStart = wordStart(mark);
    if (wordStart == mark) return isSentenceWord(word);
    if (isListNumber(mark)) return false;
    byte last = CharacterClass.at(text, mark - 1);
    if (last == DIGIT) return isSentenceWord(word);
    var known = abbreviation(wordStart, mark);
    if (known != null)
      return known != Abbreviation.NEVER_ENDS && afterAbbreviation(known, mark, wordStart, word);
    if (text.indexOf('.', wordStart) < mark || isInsideAbbreviation(wordStart, mark)) return false;
    if (mark - wordStart == 1) return isMeasure(wordStart);
    return hasLower(wordStart, mark) || isSentenceWord(word);
  }

  /// The first stop of `Ph.D.`, where the whole is listed.
  private boolean isInsideAbbreviation(int wordStart, int mark) {
    int end = mark + 1;
    while (end < to && Character.isLetter(text.charAt(end))) end++;
    return end < to && text.charAt(end) == '.' && abbreviation(wordStart, end) != null;
  }

  /// A small letter with a number before: `400 м`.
  private boolean isMeasure(int unit) {
    if (CharacterClass.of(text.charAt(unit)) != LOWER) return false;
    int i = unit;
    while (i > start && LineEnds.isBlank(text.charAt(i - 1))) i--;
    return i > start && i < unit && CharacterClass.of(text.charAt(i - 1)) == DIGIT;
  }

  /// A word with its capital and nothing glued to it.
  private boolean isLoneWord(int word) {
    int end = word + 1;
    while (end < to && CharacterClass.of(text.charAt(end)) == LOWER) end++;
    return end >= to || LineEnds.isBlank(text.charAt(end));
  }

  /// A capital and then small letters or a blank.
  private boolean isSentenceWord(int word) {
    if (word + 1 >= to) return false;
    byte second = CharacterClass.at(text, word + 1);
    return second == LOWER || second == BLANK || second == CLOSE_QUOTE;
  }

  private boolean hasLower(int from, int end) {
    for (int i = from; i < end; i++) {
      if (CharacterClass.of(text.charAt(i)) == LOWER) return true;
    }
    return false;
  }

  /// Inside a web or mail address nothing ends.
  private boolean isAddress(int mark) {
    for (int i = mark - 1; i >= start && mark - i < LOOK_AHEAD; i--) {
      char c = text.charAt(i);
      if (LineEnds.isBlank(c) || CharacterClass.of(c) == HAN) return false;
      if (c == '@' || (c == '/' && i > start && text.charAt(i - 1) == '/')) return true;
      if (c == 'w' && text.startsWith("www.", i)) return true;
    }
    for (int i = mark + 1; i < to && i - mark < LOOK_AHEAD; i++) {
      char c = text.charAt(i);
      if (c == '@') return true;
      if (LineEnds.isBlank(c) || CharacterClass.of(c) == HAN) return false;
    }
    return false;
  }

  /// АСТАНА, 17 мая. /ТАСС/. Президент: where and who, at the head of a piece of news, belongs to
  // it.
  private boolean isDateline(int mark, int word) {
    if (mark - start > LONGEST_DATELINE) return false;
    int slash = text.charAt(mark - 1) == '/' ? text.lastIndexOf('/', mark - 2) : -1;
    if (slash > start) {
      return mark - slash < LONGEST_AGENCY && LineEnds.isBlank(text.charAt(slash - 1));
    }
    int closing = text.charAt(word) == '/' ? text.indexOf('/', word + 1) : -1;
    return closing > 0 && closing < to && closing - word < LONGEST_AGENCY;
  }

  /// One full stop, then a blank.
  private boolean dotBoundary(int mark, int word, byte first) {
    if (mark > start && isDateline(mark, word)) return false;
    int wordStart = wordStart(mark);
    if (wordStart == mark) return dotAfterMark(mark, first);
    if (isListNumber(mark)) return false;
    var known = abbreviation(wordStart, mark);
    if (known == Abbreviation.BEFORE_NUMBER) {
      // "The Feb. figure"; at the head of a sentence it may be a word: "No. it is not".
      boolean within = wordStart > start && CharacterClass.at(text, wordStart) == UPPER;
      if (first == LOWER && within) return false;
      return first != DIGIT && !isRoman(word) && !isCode(word) && ordinary(wordStart, mark, first);
    }
    if (known != null) return afterAbbreviation(known, mark, wordStart, word);
    boolean measure = mark - wordStart == 1 && isMeasure(wordStart);
    if (!measure && isInitials(wordStart, mark)) {
      return isStarter(word);
    }
    return ordinary(wordStart, mark, first);
  }

  private boolean afterAbbreviation(Abbreviation known, int mark, int wordStart, int word) {
    byte first = CharacterClass.at(text, word);
    return switch (known) {
      case NEVER_ENDS -> false;
      case ENDS_BEFORE_STARTER -> isStarter(word);
      case ENDS_AFTER_DATE -> isStarter(word) || endsWithDate(mark, wordStart, word);
      case BEFORE_NUMBER, ENDS_BEFORE_CAPITAL -> first == UPPER || first == HAN;
    };
  }

  /// "… прошёл в 2023 г. Участники": at the head of a sentence a date is its opening («В 2023 г.
  /// Президент …»), later on it is its end; and only after a number is it a date at all.
  private boolean endsWithDate(int mark, int wordStart, int word) {
    if (CharacterClass.at(text, word) != UPPER || isInitialAt(word)) return false;
    if (mark - start < LONGEST_OPENING) return false;
    int number = beforeEra(wordStart);
    if (number == start) return false;
    char last = text.charAt(number - 1);
    return CharacterClass.of(last) == DIGIT || last == ')' || "IVXХ".indexOf(last) >= 0;
  }

  /// Back over blanks, and over what names the era: `II в. до н.` before `э.`
  private int beforeEra(int from) {
    int i = from;
    for (int words = 0; words < 4; words++) {
      while (i > start && LineEnds.isBlank(text.charAt(i - 1))) i--;
      int word = i;
      if (word > start && text.charAt(word - 1) == '.') word--;
      int letters = word;
      while (word > start && CharacterClass.of(text.charAt(word - 1)) == LOWER) word--;
      if (word == letters || letters - word > 2) return i;
      i = word;
    }
    return i;
  }

  private boolean isInitialAt(int word) {
    return word + 1 < to && text.charAt(word + 1) == '.';
  }

  /// `В мае`, but not the initial in `В. Гёте`.
  private boolean isStarter(int word) {
    if (CharacterClass.at(text, word) != UPPER) return false;
    String first = wordAt(word);
    return !isInitialAt(word) && rules.has(Rules.Words.STARTERS, first);
  }

  private @Nullable Abbreviation abbreviation(int wordStart, int mark) {
    boolean initial = mark - wordStart == 1 && CharacterClass.at(text, wordStart) == UPPER;
    return initial ? null : rules.abbreviation(text, wordStart, mark);
  }

  private boolean dotAfterMark(int mark, byte first) {
    if (first != LOWER) return true;
    return rules.isOn("lower-case-after-dot") && !bracketClosed;
  }

  private boolean ordinary(int wordStart, int mark, byte first) {
    if (first != LOWER) return true;
    if (rules.isOn("lower-case-after-whole-word")) return endsLikeWord(wordStart, mark);
    return rules.isOn("lower-case-after-dot") && looksLikeWord(wordStart, mark);
  }

  /// Cut words end in a consonant («муниц.»), so one that ends in a vowel or a soft sign is whole.
  private boolean endsLikeWord(int wordStart, int mark) {
    if (mark - wordStart < 3) return false;
    char last = Character.toLowerCase(text.charAt(mark - 1));
    return "аеёиоуыэюяйьәіөүұ".indexOf(last) >= 0 || mark - wordStart > 9;
  }

  /// Long enough and with a vowel; what is not is an abbreviation nobody listed.
  private boolean looksLikeWord(int wordStart, int mark) {
    if (CharacterClass.of(text.charAt(wordStart)) == DIGIT) return true;
    if (mark - wordStart < 2) return false;
    for (int i = wordStart; i < mark; i++) {
      if ("aeiouyаеёиоуыэюяәіөүұ".indexOf(Character.toLowerCase(text.charAt(i))) >= 0) return true;
    }
    return false;
  }

  /// `A`, `Қ`, `J.M`, `К.-Ж`: single letters between stops.
  private boolean isInitials(int wordStart, int mark) {
    if (wordStart > start && text.charAt(wordStart - 1) == '°') return false;
    boolean letterBefore = false;
    for (int i = wordStart; i < mark; i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      if (letter && letterBefore) return false;
      if (!letter && text.charAt(i) != '.' && text.charAt(i) != '-') return false;
      letterBefore = letter;
    }
    return letterBefore;
  }

  /// `1.` `IV.` `a)` at the head of a sentence number it.
  private boolean isListNumber(int mark) {
    int wordStart = wordStart(mark);
    if (wordStart != start || mark - wordStart > 5) return false;
    boolean digits = true;
    for (int i = wordStart; i < mark; i++) {
      byte kind = CharacterClass.of(text.charAt(i));
      digits &= kind == DIGIT || (i > wordStart && text.charAt(i) == '.');
    }
    boolean number = digits && mark - wordStart <= 3;
    return number || mark - wordStart == 1 || isRoman(wordStart, mark);
  }

  /// `KZ-12/5`: capitals and digits.
  private boolean isCode(int word) {
    boolean digit = false;
    for (int i = word; i < to && !LineEnds.isBlank(text.charAt(i)); i++) {
      byte kind = CharacterClass.at(text, i);
      if (kind == LOWER || kind == HAN || i - word > LONGEST_CODE) return false;
      digit |= kind == DIGIT;
    }
    return digit;
  }

  private boolean isRoman(int word) {
    int end = word;
    while (end < to && Character.isLetterOrDigit(text.charAt(end))) end++;
    return end > word && isRoman(word, end);
  }

  private boolean isRoman(int from, int end) {
    for (int i = from; i < end; i++) {
      if ("IVXLCІХ".indexOf(text.charAt(i)) < 0) return false;
    }
    return end > from;
  }

  /// «Кім келді? Кім кетті?» деп сұрады: the questions are part of the sentence that quotes them.
  private boolean quotedSpeech(int end) {
    if (!rules.isOn("quotation-is-object") || quoteClosed) return false;
    for (int i = end; i < Math.min(to, end + LOOK_AHEAD); i++) {
      byte kind = CharacterClass.of(text.charAt(i));
      if (kind == OPEN_QUOTE || lineEnds.get(i)) return false;
      boolean closing =
          (kind == CLOSE_QUOTE && text.charAt(i) != '\'' && text.charAt(i) != '’')
              || (kind == QUOTE && straightQuotes % 2 == 1);
      if (closing) {
        int next = afterBlanks(i + 1);
        return next > i + 1 && rules.has(Rules.Words.SPEECH, wordAt(next));
      }
    }
    return false;
  }

  private String wordAt(int word) {
    int end = word;
    while (end < to && end - word < 24 && Character.isLetter(text.charAt(end))) end++;
    return text.substring(Math.min(word, to), Math.max(end, Math.min(word, to)));
  }

  /// Back over letters, digits, inner stops and hyphens.
  private int wordStart(int mark) {
    int i = mark;
    while (i > start && mark - i < LOOK_AHEAD) {
      char c = text.charAt(i - 1);
      byte kind = CharacterClass.of(c);
      boolean letter = kind == LOWER || kind == UPPER || kind == LETTER || kind == DIGIT;
      boolean inner = i < mark && (c == '.' || c == '-' || c == '\'' || c == '’');
      if (!letter && !inner && kind != ATTACHED) break;
      i--;
    }
    return i;
  }

  private int before(int mark) {
    return Math.max(start, mark - 1);
  }

  private int afterOpening(int i) {
    while (i < to) {
      byte kind = CharacterClass.at(text, i);
      if (kind != OPEN && kind != OPEN_QUOTE && kind != QUOTE && kind != CLOSE_QUOTE) break;
      i++;
    }
    return i;
  }

  private int afterBlanks(int i) {
    while (i < to && LineEnds.isBlank(text.charAt(i))) i++;
    return i;
  }

  /// Ends the sentence; answers where the next one begins.
  private int cut(int end) {
    int last = end;
    while (last > start && LineEnds.isBlank(text.charAt(last - 1))) last--;
    if (last > start) sentences.add(new Span(start, last));
    start = afterBlanks(end);
    straightQuotes = 0;
    brackets = 0;
    return start;
  }
}
