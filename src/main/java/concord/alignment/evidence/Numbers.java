package concord.alignment.evidence;

import com.ibm.icu.text.DecimalFormatSymbols;
import concord.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Reads numbers as each language writes them and gives one spelling for all:
/// `31 млрд`, `310亿`, `$31 billion` are `#31000000000`; `1 234,5` and `1,234.5` are `#1234.5`.
public final class Numbers {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);

  /// Beginnings of words that multiply; «billion» is the short scale's, see [#LONG_SCALE].
  private static final Map<String, BigDecimal> MULTIPLIERS =
      Map.ofEntries(
          Map.entry("thousand", THOUSAND),
          Map.entry("тысяч", THOUSAND),
          Map.entry("тыс", THOUSAND),
          Map.entry("мың", THOUSAND),
          Map.entry("tausend", THOUSAND),
          Map.entry("million", MILLION),
          Map.entry("mio", MILLION),
          Map.entry("миллион", MILLION),
          Map.entry("млн", MILLION),
          Map.entry("milliard", MILLIARD),
          Map.entry("mrd", MILLIARD),
          Map.entry("billion", MILLIARD),
          Map.entry("миллиард", MILLIARD),
          Map.entry("млрд", MILLIARD),
          Map.entry("trillion", TRILLION),
          Map.entry("триллион", TRILLION),
          Map.entry("трлн", TRILLION));

  /// Languages in which a billion is a million millions.
  private static final List<String> LONG_SCALE = List.of("de", "fr", "es", "it", "pl", "nl");

  private final char decimal;
  private final boolean longScale;

  public Numbers(Language language) {
    this.decimal = new DecimalFormatSymbols(language.locale()).getDecimalSeparator();
    this.longScale = LONG_SCALE.contains(language.primary());
  }

  /// Where the number that begins at a place ends; the place itself when none begins there.
  int end(String text, int start) {
    if (Character.isDigit(text.charAt(start))) return digitsEnd(text, start);
    int end = start;
    while (end < text.length() && HanNumbers.isNumeral(text.charAt(end))) end++;
    return end - start >= 2 && HanNumbers.value(text.substring(start, end)) != null ? end : start;
  }

  /// The common spelling of the number in `[start, end)`, with the word that multiplies it.
  String spelling(String text, int start, int end) {
    return spelling(value(text.substring(start, end)).multiply(multiplier(text, end)));
  }

  static String spelling(BigDecimal value) {
    return "#" + (value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
  }

  private int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inside =
          Character.isDigit(c)
              || (end + 1 < text.length()
                  && Character.isDigit(text.charAt(end + 1))
                  && (c == decimal || c == '.' || c == ',' || isGrouping(text, end)));
      if (!inside) break;
      end++;
    }
    while (end < text.length() && HanNumbers.isMultiplier(text.charAt(end))) end++;
    return end;
  }

  /// A blank between digits belongs to the number when exactly three digits follow.
  private static boolean isGrouping(String text, int blank) {
    char c = text.charAt(blank);
    if (c != ' ' && c != '\u00A0' && c != '\u202F' && c != '\'') return false;
    int end = blank + 1;
    while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
    return end - blank == 4;
  }

  private BigDecimal value(String written) {
    var digits = new StringBuilder();
    BigDecimal factor = BigDecimal.ONE;
    int marks = (int) written.chars().filter(c -> c == '.' || c == ',').count();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Character.isDigit(c)) {
        digits.append(Character.digit(c, 10));
      } else if ((c == '.' || c == ',') && isDecimal(written, i, marks)) {
        digits.append('.');
      } else if (HanNumbers.isMultiplier(c)) {
        factor = factor.multiply(HanNumbers.multiplier(c));
      } else if (HanNumbers.isNumeral(c)) {
        BigDecimal value = HanNumbers.value(written);
        return value == null ? BigDecimal.ZERO : value;
      }
    }
    if (digits.isEmpty()) return BigDecimal.ZERO;
    return new BigDecimal(digits.toString()).multiply(factor);
  }

  private boolean isDecimal(String written, int at, int marks) {
    char c = written.charAt(at);
    if (marks > 1 && written.lastIndexOf(c) != written.indexOf(c)) return false;
    if (marks > 1) return at == Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
    int end = at + 1;
    while (end < written.length() && Character.isDigit(written.charAt(end))) end++;
    return c == decimal || end - at - 1 != 3;
  }

  private BigDecimal multiplier(String text, int end) {
    int start = end;
    while (start < text.length() && start - end < 2 && isBlank(text.charAt(start))) start++;
    int stop = start;
    while (stop < text.length() && Character.isLetter(text.charAt(stop))) stop++;
    String word = text.substring(start, stop).toLowerCase(java.util.Locale.ROOT);
    for (int length = Math.min(word.length(), 8); length >= 3; length--) {
      BigDecimal known = MULTIPLIERS.get(word.substring(0, length));
      if (known != null) {
        return longScale && word.startsWith("billion") ? TRILLION : known;
      }
    }
    return BigDecimal.ONE;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '-';
  }
}
