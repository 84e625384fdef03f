package concord.checks.numbers;

import java.util.List;

/// A figure as written, «1 234,5», by the decimal mark that its language prefers.
///
/// @param commaDecimal whether the comma is that mark
record FigureLiteral(String literal, boolean commaDecimal) {

  double grain() {
    return Math.pow(10, -decimals());
  }

  private int decimals() {
    int mark = Math.max(literal.lastIndexOf('.'), literal.lastIndexOf(','));
    if (mark < 0) return 0;
    int after = literal.length() - mark - 1;
    boolean grouping = after == 3 && (literal.charAt(mark) == ',') != commaDecimal;
    return grouping ? 0 : after;
  }

  /// The likeliest reading first.
  List<Double> values() {
    String plain = digits();
    int marks = (int) plain.chars().filter(c -> c == '.' || c == ',').count();
    if (marks == 0) return List.of(Double.valueOf(plain));
    int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
    char mark = plain.charAt(last);
    boolean same = plain.indexOf(mark) != last;
    double whole = Double.parseDouble(plain.replace(".", "").replace(",", ""));
    if (same) return List.of(whole);
    double decimal =
        Double.parseDouble(
            plain.substring(0, last).replace(".", "").replace(",", "")
                + "."
                + plain.substring(last + 1));
    boolean three = plain.length() - last - 1 == 3;
    if (marks > 1) return List.of(decimal);
    boolean usualDecimal = (mark == ',') == commaDecimal;
    if (!three) return List.of(decimal);
    if (usualDecimal) return commaDecimal ? List.of(decimal, whole) : List.of(decimal);
    return commaDecimal ? List.of(decimal, whole) : List.of(whole);
  }

  /// Any decimal digits as ASCII, blanks dropped.
  private String digits() {
    var plain = new StringBuilder();
    literal
        .codePoints()
        .forEach(
            c -> {
              int digit = Character.digit(c, 10);
              if (digit >= 0) plain.append(digit);
              else if (c == '.' || c == ',') plain.append((char) c);
            });
    return plain.toString();
  }
}
