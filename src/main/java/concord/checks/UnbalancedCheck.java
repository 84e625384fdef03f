package concord.checks;

import com.google.auto.service.AutoService;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reports a bracket or quotation mark without its partner, unless other versions of the bead have
/// the same half: a quotation may go on in the next bead.
@AutoService(Check.class)
public final class UnbalancedCheck implements Check {

  private static final CheckId ID = new CheckId("unbalanced");

  /// The first few show what is wrong.
  private static final int MOST_REPORTED = 20;

  private static final String OPEN = "([{«“（【《「『";
  private static final String CLOSE = ")]}»”）】》」』";
  private static final String CURLY = "“”„";
  private static final String QUOTES = "«“「『»”」』";

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.PUNCTUATION;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            Language.ZH,
            Map.of(
                Language.ZH, "上海合作组织（上合组织）成立。",
                Language.RU, "Создана Шанхайская организация сотрудничества (ШОС."),
            Map.of(
                Language.ZH, "上海合作组织（上合组织）成立。",
                Language.RU, "Создана Шанхайская организация сотрудничества (ШОС)."),
            List.of()),
        new Example(
            Language.KK,
            Map.of(
                Language.KK, "«Лу Бань шеберханасы ашылды.",
                Language.EN, "The Luban Workshop has opened."),
            Map.of(
                Language.KK, "«Лу Бань» шеберханасы ашылды.",
                Language.EN, "The Luban Workshop has opened."),
            List.of()));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var lone = new TreeMap<Language, Lone>();
    bead.texts().forEach((language, text) -> lone.put(language, Lone.of(language, text)));
    var findings = new ArrayList<Finding>();
    lone.forEach(
        (language, own) -> {
          String text = bead.texts().getOrDefault(language, "");
          for (int at : own.marks) {
            char mark = text.charAt(at);
            boolean quote = QUOTES.indexOf(mark) >= 0;
            if (quote && othersToo(lone, language, OPEN.indexOf(mark) >= 0)) continue;
            var span = new Span(at, at + 1);
            findings.add(
                new Finding(
                    ID,
                    "",
                    quote ? Severity.NOTE : Severity.WARNING,
                    language,
                    span,
                    Optional.empty(),
                    Facts.of("found", span.of(text)),
                    List.of()));
          }
        });
    return findings;
  }

  private static boolean othersToo(Map<Language, Lone> lone, Language language, boolean opens) {
    return lone.entrySet().stream()
        .filter(other -> !other.getKey().equals(language))
        .map(Map.Entry::getValue)
        .anyMatch(o -> o.oddStraight || (opens ? o.opensQuote : o.closesQuote));
  }

  /// Marks without a partner in one text.
  ///
  /// @param oddStraight a straight mark is left over, and does not say which half it is
  private record Lone(
      List<Integer> marks, boolean opensQuote, boolean closesQuote, boolean oddStraight) {

    static Lone of(Language language, String text) {
      var all = lone(language, text);
      boolean opens = all.stream().anyMatch(at -> isQuote(text, at, OPEN));
      boolean closes = all.stream().anyMatch(at -> isQuote(text, at, CLOSE));
      boolean odd = text.chars().filter(c -> c == '"').count() % 2 == 1;
      return new Lone(all.stream().limit(MOST_REPORTED).toList(), opens, closes, odd);
    }

    private static boolean isQuote(String text, int at, String half) {
      return QUOTES.indexOf(text.charAt(at)) >= 0 && half.indexOf(text.charAt(at)) >= 0;
    }
  }

  /// Offsets of marks without a partner.
  private static List<Integer> lone(Language language, String text) {
    var open = new ArrayDeque<Integer>();
    var lone = new ArrayList<Integer>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“' && isClosingLow(language, text, open)) {
        open.pop();
        continue;
      }
      if (OPEN.indexOf(c) >= 0 || c == '„') {
        open.push(i);
        continue;
      }
      int kind = CLOSE.indexOf(c);
      if (kind < 0 || isListMark(text, i) || isSmile(text, i)) continue;
      if (!open.isEmpty() && matches(text.charAt(open.peek()), c)) {
        open.pop();
      } else {
        lone.add(i);
      }
    }
    open.descendingIterator().forEachRemaining(lone::add);
    // “so“ is a pair of wrong marks, not a mark without a partner.
    if (lone.stream().filter(at -> CURLY.indexOf(text.charAt(at)) >= 0).count() % 2 == 0) {
      lone.removeIf(at -> CURLY.indexOf(text.charAt(at)) >= 0);
    }
    lone.sort(null);
    return lone;
  }

  /// „…“ as German and older Russian books write.
  private static boolean isClosingLow(Language language, String text, ArrayDeque<Integer> open) {
    return !open.isEmpty() && text.charAt(open.peek()) == '„' && !language.primary().equals("zh");
  }

  private static boolean matches(char open, char close) {
    if (open == '„') return close == '”' || close == '“';
    return OPEN.indexOf(open) == CLOSE.indexOf(close)
        || ("(（".indexOf(open) >= 0 && ")）".indexOf(close) >= 0);
  }

  /// `1)` `а)` number a list.
  private static boolean isListMark(String text, int at) {
    if (")）".indexOf(text.charAt(at)) < 0 || at == 0 || at > 3) return false;
    return text.substring(0, at).strip().chars().allMatch(Character::isLetterOrDigit);
  }

  private static boolean isSmile(String text, int at) {
    return text.charAt(at) == ')' && at > 0 && ":;-)".indexOf(text.charAt(at - 1)) >= 0;
  }
}
