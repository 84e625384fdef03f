package concord.checks.numbers;

import java.util.List;

/// Chinese numerals: 一百二十三, 二〇二三, 五千万, 三点五.
final class HanNumeral {

  /// Every character a numeral is written with.
  static final String CHARACTERS = "〇零一二两兩三四五六七八九十百千万萬亿億兆廿";

  private static final String DIGITS = "〇一二三四五六七八九";

  private HanNumeral() {}

  /// @param value one or more things it can mean
  /// @param grain its last unit
  /// @param composed false for a lone character or a guess, which idioms are full of
  record Value(List<Double> value, double grain, boolean composed) {}

  static Value parse(String numeral) {
    int point = numeral.indexOf('点') < 0 ? numeral.indexOf('點') : numeral.indexOf('点');
    String whole = point < 0 ? numeral : numeral.substring(0, point);
    double fraction = 0;
    double grain = 1;
    for (int i = point + 1; point >= 0 && i < numeral.length(); i++) {
      grain /= 10;
      fraction += digit(numeral.charAt(i)) * grain;
    }
    boolean units = whole.chars().anyMatch(c -> unit((char) c) > 0);
    if (!units) return positional(whole, fraction, grain, point >= 0);
    double total = 0;
    double section = 0;
    double pending = -1;
    double last = 1;
    boolean digits = false;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      double unit = unit(c);
      if (unit == 0) {
        // 十四五 is a list of digits, not a number.
        if (pending > 0 && digit(c) > 0) {
          double first = total + section + pending;
          return new Value(List.of(first, first - pending + digit(c), digit(c)), 1, false);
        }
        pending = digit(c);
        if (pending > 0) digits = true;
        last = 1;
      } else if (unit < 1e4) {
        section += (pending < 0 ? 1 : Math.max(pending, 1)) * unit;
        if (c == '廿') digits = true;
        pending = -1;
        last = unit;
      } else {
        double factor = section + Math.max(pending, 0);
        if (total > 0 && unit > last && factor == 0) total *= unit;
        else
          total =
              (unit > 1e4 ? total + factor : factor) == 0 ? total + unit : add(total, factor, unit);
        section = 0;
        pending = -1;
        last = unit;
      }
    }
    double value = total + section + Math.max(pending, 0) + fraction;
    // 二十四五岁, 三百五 and the like are read loosely.
    boolean loose = pending > 0 && last == 1 && whole.length() > 1 && looseTail(whole);
    return new Value(List.of(value), point >= 0 ? grain : last, digits && !loose);
  }

  private static double add(double total, double factor, double unit) {
    // 一万亿: the smaller unit before the larger one multiplies it.
    return unit > 1e4 && total > 0 && total < unit
        ? (total + factor) * unit
        : total + factor * unit;
  }

  /// 三百五 means 350: the digit after a unit larger than ten.
  private static boolean looseTail(String whole) {
    double unit = unit(whole.charAt(whole.length() - 2));
    return unit >= 100;
  }

  private static Value positional(String whole, double fraction, double grain, boolean point) {
    double value = 0;
    for (int i = 0; i < whole.length(); i++) value = value * 10 + digit(whole.charAt(i));
    if (whole.length() == 2 && whole.indexOf('〇') < 0) {
      return new Value(List.of(digit(whole.charAt(0)), digit(whole.charAt(1))), 1, false);
    }
    return new Value(List.of(value + fraction), point ? grain : 1, whole.length() >= 3 || point);
  }

  /// The product of the units a figure is followed by: 万亿.
  static double scale(String units) {
    double product = 1;
    for (int i = 0; i < units.length(); i++) product *= unit(units.charAt(i));
    return product;
  }

  static double unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '廿' -> 20;
      case '百' -> 100;
      case '千' -> 1000;
      case '万', '萬' -> 1e4;
      case '亿', '億' -> 1e8;
      case '兆' -> 1e12;
      default -> 0;
    };
  }

  private static double digit(char c) {
    if (c == '零') return 0;
    if (c == '两' || c == '兩') return 2;
    return Math.max(0, DIGITS.indexOf(c));
  }
}
