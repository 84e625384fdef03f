package concord.alignment.evidence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Numbers in Chinese characters: 二〇二三, 一百二十三, 三万亿.
final class HanNumbers {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private HanNumbers() {}

  static boolean isNumeral(char c) {
    return digit(c) >= 0 || c == '十' || c == '百' || c == '千' || isMultiplier(c);
  }

  static boolean isMultiplier(char c) {
    return c == '万' || c == '亿' || c == '萬' || c == '億';
  }

  static BigDecimal multiplier(char c) {
    return c == '万' || c == '萬' ? TEN_THOUSAND : TEN_THOUSAND.multiply(TEN_THOUSAND);
  }

  /// The value of a stretch of numerals, or nothing when they do not make one number.
  static @Nullable BigDecimal value(String numerals) {
    if (numerals.chars().allMatch(c -> digit((char) c) >= 0)) {
      var digits = new StringBuilder();
      numerals.chars().forEach(c -> digits.append(digit((char) c)));
      return new BigDecimal(digits.toString());
    }
    long total = 0;
    long section = 0;
    long digit = -1;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      if (digit(c) >= 0) {
        if (digit > 0) return null;
        digit = digit(c);
      } else if (isMultiplier(c)) {
        long factor = multiplier(c).longValue();
        section += Math.max(0, digit);
        if (section == 0) {
          if (total == 0 || total > Long.MAX_VALUE / factor) return null;
          total *= factor;
        } else {
          total += section * factor;
        }
        section = 0;
        digit = -1;
      } else {
        long factor = c == '十' ? 10 : c == '百' ? 100 : 1000;
        if (digit < 0 && factor != 10) return null;
        section += (digit < 0 ? 1 : digit) * factor;
        digit = -1;
      }
    }
    return BigDecimal.valueOf(total + section + Math.max(0, digit));
  }

  private static int digit(char c) {
    return switch (c) {
      case '零' -> 0;
      case '两', '兩' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }
}
