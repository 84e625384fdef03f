package concord.segmentation;

import static concord.segmentation.CharacterClass.ATTACHED;
import static concord.segmentation.CharacterClass.BLANK;
import static concord.segmentation.CharacterClass.CLOSE_QUOTE;
import static concord.segmentation.CharacterClass.DIGIT;
import static concord.segmentation.CharacterClass.HAN;
import static concord.segmentation.CharacterClass.LETTER;
import static concord.segmentation.CharacterClass.LOWER;
import static concord.segmentation.CharacterClass.UPPER;

import concord.segmentation.Rules.Abbreviation;
import org.jspecify.annotations.Nullable;

/// One full stop: what the word before it and the word after it say about whether it ends a
/// sentence.
final class FullStop {

  /// Words are not looked at any further; keeps the pass linear on hostile text.
  private static final int LONGEST_WORD = 160;

  /// Longer than the date that opens a sentence: «К концу первой половины 2023 г.»
  private static final int LONGEST_OPENING = 36;

  /// НУР-СУЛТАН/АЛМАТЫ, 17 сентября. /Казинформ/
  private static final int LONGEST_DATELINE = 70;

  private static final int LONGEST_AGENCY = 30;
  private static final int LONGEST_CODE = 20;

  private final String text;

  /// Where the sentence begins, and where the text ends.
  private final int start;

  private final int to;
  private final Rules rules;
  private final int mark;
  private final int wordStart;

  FullStop(String text, int start, int to, Rules rules, int mark) {
    this.text = text;
    this.start = start;
    this.to = to;
    this.rules = rules;
    this.mark = mark;
    this.wordStart = wordStart(text, start, mark);
  }

  /// With a blank behind it.
  ///
  /// @param word where the next word begins
  /// @param bracketClosed whether a bracket closes between the two
  boolean ends(int word, boolean bracketClosed) {
    byte first = kind(word);
    if (mark > start && isDateline(word)) return false;
    if (wordStart == mark) return afterMark(first, bracketClosed);
    if (isListNumber()) return false;
    var known = abbreviation(mark);
    if (known == Abbreviation.BEFORE_NUMBER) {
      // "The Feb. figure"; at the head of a sentence it may be a word: "No. it is not".
      boolean within = wordStart > start && CharacterClass.at(text, wordStart) == UPPER;
      if (first == LOWER && within) return false;
      return first != DIGIT && !isRoman(word) && !isCode(word) && ordinary(first);
    }
    if (known != null) return endsAfter(known, word);
    if (!isMeasure() && isInitials()) return isStarter(word);
    return ordinary(first);
  }

  /// With the next word right behind it, which has a capital: `on Monday.China and`.
  boolean endsGlued(int word) {
    if (wordStart == mark) return isSentenceWord(word);
    if (isListNumber()) return false;
    if (CharacterClass.at(text, mark - 1) == DIGIT) return isSentenceWord(word);
    var known = abbreviation(mark);
    if (known != null) return known != Abbreviation.NEVER_ENDS && endsAfter(known, word);
    if (text.indexOf('.', wordStart) < mark || isInsideAbbreviation()) return false;
    if (mark - wordStart == 1) return isMeasure();
    return hasLower() || isSentenceWord(word);
  }

  /// `1.` `IV.` `a)` at the head of a sentence number it.
  boolean isListNumber() {
    if (wordStart != start || mark - wordStart > 5) return false;
    boolean digits = true;
    for (int i = wordStart; i < mark; i++) {
      byte kind = CharacterClass.of(text.charAt(i));
      digits &= kind == DIGIT || (i > wordStart && text.charAt(i) == '.');
    }
    boolean number = digits && mark - wordStart <= 3;
    return number || mark - wordStart == 1 || isRoman(wordStart, mark);
  }

  private boolean endsAfter(Abbreviation known, int word) {
    byte first = kind(word);
    return switch (known) {
      case NEVER_ENDS -> false;
      case ENDS_BEFORE_STARTER -> isStarter(word);
      case ENDS_AFTER_DATE -> isStarter(word) || endsWithDate(word);
      case BEFORE_NUMBER, ENDS_BEFORE_CAPITAL -> first == UPPER || first == HAN;
    };
  }

  private boolean afterMark(byte first, boolean bracketClosed) {
    if (first != LOWER) return true;
    return rules.isOn("lower-case-after-dot") && !bracketClosed;
  }

  private boolean ordinary(byte first) {
    if (first != LOWER) return true;
    if (rules.isOn("lower-case-after-whole-word")) return endsLikeWord();
    return rules.isOn("lower-case-after-dot") && looksLikeWord();
  }

  /// Cut words end in a consonant («муниц.»), so one that ends in a vowel or a soft sign is whole.
  private boolean endsLikeWord() {
    if (mark - wordStart < 3) return false;
    char last = Character.toLowerCase(text.charAt(mark - 1));
    return "аеёиоуыэюяйьәіөүұ".indexOf(last) >= 0 || mark - wordStart > 9;
  }

  /// Long enough and with a vowel; what is not is an abbreviation nobody listed.
  private boolean looksLikeWord() {
    if (CharacterClass.of(text.charAt(wordStart)) == DIGIT) return true;
    if (mark - wordStart < 2) return false;
    for (int i = wordStart; i < mark; i++) {
      if ("aeiouyаеёиоуыэюяәіөүұ".indexOf(Character.toLowerCase(text.charAt(i))) >= 0) return true;
    }
    return false;
  }

  /// `В мае`, but not the initial in `В. Гёте`.
  private boolean isStarter(int word) {
    if (kind(word) != UPPER) return false;
    String first = wordAt(text, to, word);
    return !isInitialAt(word) && rules.has(Rules.Words.STARTERS, first);
  }

  /// Nothing but opening marks may be left of the text.
  private byte kind(int word) {
    return word < to ? CharacterClass.at(text, word) : BLANK;
  }

  private boolean isInitialAt(int word) {
    return word + 1 < to && text.charAt(word + 1) == '.';
  }

  /// `A`, `Қ`, `J.M`, `К.-Ж`: single letters between stops.
  private boolean isInitials() {
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

  /// A small letter with a number before: `400 м`.
  private boolean isMeasure() {
    if (mark - wordStart != 1) return false;
    if (CharacterClass.of(text.charAt(wordStart)) != LOWER) return false;
    int i = wordStart;
    while (i > start && LineEnds.isBlank(text.charAt(i - 1))) i--;
    return i > start && i < wordStart && CharacterClass.of(text.charAt(i - 1)) == DIGIT;
  }

  /// "… прошёл в 2023 г. Участники": at the head of a sentence a date is its opening («В 2023 г.
  /// Президент …»), later on it is its end; and only after a number is it a date at all.
  private boolean endsWithDate(int word) {
    if (kind(word) != UPPER || isInitialAt(word)) return false;
    if (mark - start < LONGEST_OPENING) return false;
    int number = beforeEra();
    if (number == start) return false;
    char last = text.charAt(number - 1);
    return CharacterClass.of(last) == DIGIT || last == ')' || "IVXХ".indexOf(last) >= 0;
  }

  /// Back over blanks, and over what names the era: `II в. до н.` before `э.`
  private int beforeEra() {
    int i = wordStart;
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

  /// АСТАНА, 17 мая. /ТАСС/. Президент: where and who, at the head of a piece of news, belongs to
  /// it.
  private boolean isDateline(int word) {
    if (mark - start > LONGEST_DATELINE) return false;
    if (text.charAt(mark - 1) == '/') {
      int opening = slash(mark - 2, -1);
      return opening > start && LineEnds.isBlank(text.charAt(opening - 1));
    }
    return word < to && text.charAt(word) == '/' && slash(word + 1, 1) > 0;
  }

  /// The nearest slash in a direction, as far as the name of an agency may reach; -1 for none.
  private int slash(int from, int step) {
    for (int i = from; i >= start && i < to && Math.abs(i - from) < LONGEST_AGENCY; i += step) {
      if (text.charAt(i) == '/') return i;
    }
    return -1;
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

  private @Nullable Abbreviation abbreviation(int end) {
    boolean initial = end - wordStart == 1 && CharacterClass.at(text, wordStart) == UPPER;
    return initial ? null : rules.abbreviation(text, wordStart, end);
  }

  /// The first stop of `Ph.D.`, where the whole is listed.
  private boolean isInsideAbbreviation() {
    int end = mark + 1;
    while (end < to && Character.isLetter(text.charAt(end))) end++;
    return end < to && text.charAt(end) == '.' && abbreviation(end) != null;
  }

  /// A capital and then small letters or a blank.
  private boolean isSentenceWord(int word) {
    if (word + 1 >= to) return false;
    byte second = CharacterClass.at(text, word + 1);
    return second == LOWER || second == BLANK || second == CLOSE_QUOTE;
  }

  private boolean hasLower() {
    for (int i = wordStart; i < mark; i++) {
      if (CharacterClass.of(text.charAt(i)) == LOWER) return true;
    }
    return false;
  }

  /// The letters that begin at a place.
  static String wordAt(String text, int to, int word) {
    int end = word;
    while (end < to && end - word < 24 && Character.isLetter(text.charAt(end))) end++;
    return text.substring(Math.min(word, to), Math.max(end, Math.min(word, to)));
  }

  /// Back over letters, digits, inner stops and hyphens.
  private static int wordStart(String text, int start, int mark) {
    int i = mark;
    while (i > start && mark - i < LONGEST_WORD) {
      char c = text.charAt(i - 1);
      byte kind = CharacterClass.of(c);
      boolean letter = kind == LOWER || kind == UPPER || kind == LETTER || kind == DIGIT;
      boolean inner = i < mark && (c == '.' || c == '-' || c == '\'' || c == '’');
      if (!letter && !inner && kind != ATTACHED) break;
      i--;
    }
    return i;
  }
}
