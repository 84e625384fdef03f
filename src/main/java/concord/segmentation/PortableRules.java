package concord.segmentation;

import concord.segmentation.Rules.Abbreviation;
import concord.segmentation.Rules.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Concord's own rules as far as a list of [BreakRule]s can say them, for other programs.
///
/// A rule sees the characters around one place; it cannot count what is open, nor know where the
/// sentence began. What is lost by that stands in docs/segmentation.md. Every rule names the place
/// right behind the stop and what closes after it, before the blanks, so that the first one that
/// matches decides.
///
/// Only what the regular expressions of Java and of ICU both understand, and alike, is used.
public final class PortableRules {

  /// Languages with rules of their own.
  public static final List<String> LANGUAGES = List.of("en", "kk", "ru", "zh");

  /// Abbreviations of one alternation: programs that look behind want it short.
  private static final int ALTERNATIVES = 40;

  /// Longer than the date that opens a sentence; see [FullStop].
  private static final int LONGEST_OPENING = 36;

  private static final String CLOSING = "[\\p{Pe}\\p{Pf}\"'“]{0,4}";
  /// Where no blank stands between sentences, “ opens the next one.
  private static final String WIDE_CLOSING = "[\\p{Pe}\\p{Pf}\"']{0,4}";

  private static final String OPENING = "[\\p{Ps}\\p{Pi}\"'„]{0,3}";
  private static final String STOPS = "[.?!\u2026\u203D\u061F\u06D4\u0964]";
  private static final String WIDE_STOPS = "[\u3002\uFF01\uFF1F\uFF61]";
  private static final String COMMAS = "[,;:\u3001\uFF0C\uFF1B\uFF1A\u060C\u061B]";
  private static final String DASHES = "[-\u2013\u2014\u2015]";
  private static final String WORD_BEGINS = "(?<![\\p{L}\\p{M}\\p{N}.'\u2019-])";
  private static final String WORD_ENDS = "(?![\\p{L}\\p{M}\\p{N}])";
  private static final String HAN = "[\u3400-\u9FFF]";
  /// J.R.R., К.-Ж.: up to three more. Spelled out, since Java looks behind only where it sees a
  /// longest match.
  private static final String FURTHER_INITIALS =
      "(?:[.-]{1,2}\\p{L}(?:[.-]{1,2}\\p{L}(?:[.-]{1,2}\\p{L})?)?)?";

  private static final String VOWELS = "аеёиоуыэюяйьәіөүұАЕЁИОУЫЭЮЯЙЬӘІӨҮҰ";

  private final Rules rules;
  private final List<BreakRule> list = new ArrayList<>();

  private PortableRules(Rules rules) {
    this.rules = rules;
  }

  /// The rules in the order in which they decide.
  ///
  /// @param language a primary language subtag; one without rules of its own gets the general ones
  public static List<BreakRule> of(String language) {
    var portable = new PortableRules(Rules.of(language));
    portable.dates();
    portable.addresses();
    portable.abbreviations();
    portable.numbersAndInitials();
    portable.quotations();
    portable.goingOn();
    portable.smallLetters();
    portable.ends();
    return List.copyOf(portable.list);
  }

  private void ends(String before, String after) {
    list.add(new BreakRule(true, before, after));
  }

  private void goesOn(String before, String after) {
    list.add(new BreakRule(false, before, after));
  }

  /// … прошёл в 2023 г. Участники: a date away from the head of the sentence closes it. Where the
  /// head is, no expression knows; so many characters without a stop must do.
  private void dates() {
    for (String words : alternatives(rules.abbreviations(Abbreviation.ENDS_AFTER_DATE))) {
      ends(
          "[^.!?\\n]{" + LONGEST_OPENING + "}(?<=[\\p{Nd})IVX\u0425])\\s{0,2}" + words + "\\.",
          "\\s+\\p{Lu}(?!\\.)");
    }
  }

  private void addresses() {
    goesOn("(?:https?://|www\\.)[^\\s\u3400-\u9FFF]{0,200}[.?!]", "[^\\s\u3400-\u9FFF]");
    goesOn("[\\p{L}\\p{N}._-]{1,60}@[\\p{L}\\p{N}_-]{1,60}\\.", "[\\p{L}\\p{N}]");
  }

  private void abbreviations() {
    for (String words : alternatives(rules.abbreviations(Abbreviation.NEVER_ENDS))) {
      goesOn(WORD_BEGINS + words + "\\." + CLOSING, "\\s");
    }
    for (String words : alternatives(rules.abbreviations(Abbreviation.BEFORE_NUMBER))) {
      goesOn(
          WORD_BEGINS + words + "\\.", "\\s*(?:\\p{Nd}|[IVXLC\u0406\u0425]{1,6}" + WORD_ENDS + ")");
    }
    for (String words : alternatives(rules.abbreviations(Abbreviation.ENDS_BEFORE_CAPITAL))) {
      goesOn(WORD_BEGINS + words + "\\." + CLOSING, "\\s+(?!" + OPENING + "[\\p{Lu}\\p{Lo}])\\S");
    }
    for (Abbreviation kind :
        List.of(Abbreviation.ENDS_BEFORE_STARTER, Abbreviation.ENDS_AFTER_DATE)) {
      for (String words : alternatives(rules.abbreviations(kind))) {
        goesOn(WORD_BEGINS + words + "\\." + CLOSING, unlessStarter());
      }
    }
  }

  private void numbersAndInitials() {
    // At the head of a line: 1. IV. a.
    goesOn("(?<![^\\n])\\s{0,8}(?:\\p{Nd}{1,3}|[IVXLC]{1,5}|\\p{L})[.)]", "\\s");
    goesOn(
        WORD_BEGINS + "(?:\\p{Lu}|(?<!\\p{Nd}\\s)\\p{Ll})" + FURTHER_INITIALS + "\\.",
        unlessStarter());
  }

  /// What stands after a quotation and belongs to it.
  private void quotations() {
    List<String> speech = rules.all(Words.SPEECH);
    String quoted = "[\"»”’“」』]";
    if (speech.isEmpty()) return;
    if (speech.stream().anyMatch(word -> word.codePointAt(0) >= 0x3400)) {
      for (String words : alternatives(speech)) {
        goesOn(
            "[\u3002\uFF01\uFF1F\u2026]" + quoted + "{1,2}",
            HAN + "{0,28}" + words + "(?!" + HAN + ")");
      }
      return;
    }
    for (String words : alternatives(speech)) {
      goesOn(STOPS + "{1,4}" + quoted, "\\s+" + words + WORD_ENDS);
      if (rules.isOn("quotation-is-object")) {
        goesOn(STOPS + "{1,4}", "[^«»“”\"\\n]{0,160}[»”\"]\\s+" + words + WORD_ENDS);
      }
    }
  }

  private void goingOn() {
    String any = "[.?!\u2026\u3002\uFF01\uFF1F]{1,6}" + CLOSING;
    goesOn(any, "\\s*" + COMMAS);
    // «…?» – деп; a dash begins a turn only before a capital.
    goesOn("[.?!\u2026]{1,4}[\"»”’“]", "\\s*" + DASHES);
    goesOn(STOPS + "{1,4}", "\\s*" + DASHES + "{1,2}\\s+" + OPENING + "(?![\\p{Lu}\\p{Lo}])\\S");
    // 《…！…》
    goesOn("[\u3002\uFF01\uFF1F]", "[^《》〈〉\u3002\uFF01\uFF1F\\n]{1,80}[》〉]");
  }

  private void smallLetters() {
    String small = "\\s+" + OPENING + "\\p{Ll}";
    goesOn("[.?!\u2026]{1,4}[\"'»”’“]", small);
    goesOn("[.?!\u2026][\"'»”’]?\\)", small);
    goesOn("(?:\u2026|\\.\\.)" + CLOSING, small);
    if (rules.isOn("lower-case-after-whole-word")) {
      // Cut words end in a consonant («муниц.»).
      goesOn(WORD_BEGINS + "(?:\\p{L}{1,2}|\\p{L}{0,8}[\\p{L}&&[^" + VOWELS + "]])\\.", small);
    } else if (rules.isOn("lower-case-after-dot")) {
      goesOn(WORD_BEGINS + "(?:\\p{L}|[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ]{1,8})\\.", small);
    } else {
      goesOn("\\." + CLOSING, small);
    }
  }

  private void ends() {
    ends(STOPS + "{1,6}" + CLOSING, "\\s");
    ends(WIDE_STOPS + "{1,6}" + WIDE_CLOSING, "(?!" + DASHES + "|[\\p{Pe}\\p{Pf}])");
    // on Monday.China and; (CMG).Efforts
    ends("(?<=\\p{L}[\\p{Ll}\\p{M}])\\." + CLOSING, OPENING + "\\p{Lu}");
    ends("(?<=[\\p{L}\\p{Nd}]{2}|\\p{Nd}|[)»”\"])\\." + CLOSING, OPENING + "\\p{Lu}[\\p{Ll}\\s]");
    ends("(?:\u2026|\\.{2,6})" + CLOSING, OPENING + "\\p{Lu}");
    ends("[?!]{1,4}" + CLOSING, OPENING + "\\p{Lu}");
    ends("\\n", "");
  }

  /// Not before a word that begins sentences.
  private String unlessStarter() {
    List<String> starters = rules.all(Words.STARTERS);
    if (starters.isEmpty()) return "\\s";
    String words =
        starters.stream()
            .map(
                word ->
                    capital(word) + (word.length() > 1 ? "|" + word.toUpperCase(Locale.ROOT) : ""))
            .collect(Collectors.joining("|"));
    return "\\s+(?!" + OPENING + "(?:" + words + ")(?![\\p{L}\\p{N}.]))\\S";
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /// Words as alternations of a bearable length; one in small letters stands for any case.
  private static List<String> alternatives(List<String> words) {
    var groups = new ArrayList<String>();
    for (int from = 0; from < words.size(); from += ALTERNATIVES) {
      groups.add(
          words.subList(from, Math.min(from + ALTERNATIVES, words.size())).stream()
              .map(PortableRules::expression)
              .collect(Collectors.joining("|", "(?:", ")")));
    }
    return groups;
  }

  private static String expression(String word) {
    boolean anyCase = word.equals(word.toLowerCase(Locale.ROOT));
    var expression = new StringBuilder();
    for (char c : word.toCharArray()) {
      char upper = Character.toUpperCase(c);
      if (anyCase && upper != c) expression.append('[').append(c).append(upper).append(']');
      else if (Character.isLetterOrDigit(c)) expression.append(c);
      else expression.append('\\').append(c);
    }
    return expression.toString();
  }
}
