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

import concord.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
    return isSmile(i) && !fullStop(i).isListNumber() ? mark(i) : i + 1;
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
    if (dots == 1 && !stop && !emoji) return fullStop(mark).ends(word, bracketClosed);
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
    if (dots == 1 && !stop) return fullStop(mark).ends(word, bracketClosed);
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
    return fullStop(mark).endsGlued(word);
  }

  /// A word with its capital and nothing glued to it.
  private boolean isLoneWord(int word) {
    int end = word + 1;
    while (end < to && CharacterClass.of(text.charAt(end)) == LOWER) end++;
    return end >= to || LineEnds.isBlank(text.charAt(end));
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
    return FullStop.wordAt(text, to, word);
  }

  private FullStop fullStop(int mark) {
    return new FullStop(text, start, to, rules, mark);
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
