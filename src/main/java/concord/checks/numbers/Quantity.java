package concord.checks.numbers;

import concord.checks.numbers.Units.Unit;
import concord.text.Span;
import java.util.List;
import java.util.Optional;

/// A number that a text states.
///
/// @param span in UTF-16 units
/// @param values what it can mean: «1,234» in Russian is 1.234 or 1234
/// @param grain the smallest step its wording can show: 1e8 for "31.2 billion"
/// @param strength how much another version must repeat it
/// @param kind months are compared with months only
/// @param currency ISO 4217, or empty
/// @param unit what it measures, if anything
public record Quantity(
    Span span,
    List<Double> values,
    double grain,
    Strength strength,
    Kind kind,
    String currency,
    Optional<Unit> unit) {

  /// From heavy to light.
  public enum Strength {
    /// A figure: every version must state it.
    DEMANDED,
    /// Often said otherwise («one», a list number, G20): it only answers another version's figure.
    OFFERED
  }

  public enum Kind {
    NUMBER,
    MONTH
  }

  /// Rounding hides this much at most: "31 billion" for 31.2 billion, never 3 for 3.4.
  private static final double LARGEST_ROUNDING = 0.02;

  public Quantity {
    values = List.copyOf(values);
  }

  /// The same number read at another place.
  Quantity at(Span other) {
    return new Quantity(other, values, grain, strength, kind, currency, unit);
  }

  public boolean isDemanded() {
    return strength == Strength.DEMANDED;
  }

  public double value() {
    return values.get(0);
  }

  /// Whether both can mean the same number, as far as their wording shows: 3 tonnes are 3,000 kg.
  public boolean agreesWith(Quantity other) {
    if (kind != other.kind) return false;
    return sameFigure(other) || sameAmount(other);
  }

  /// Whether both measure the same in different units, rounded as people round: 100 miles, 160 km.
  public boolean sameAmount(Quantity other) {
    if (unit.isEmpty() || other.unit.isEmpty()) return false;
    var mine = unit.get();
    var theirs = other.unit.get();
    if (mine.equals(theirs) || !mine.comparesWith(theirs)) return false;
    double a = value() * mine.size();
    double b = other.value() * theirs.size();
    return Math.abs(a - b) <= LARGEST_ROUNDING * Math.max(Math.abs(a), Math.abs(b));
  }

  /// Whether the figures are the same, whatever they measure.
  public boolean sameFigure(Quantity other) {
    if (kind != other.kind) return false;
    double step = Math.max(grain, other.grain);
    for (double mine : values) {
      for (double theirs : other.values) {
        double apart = Math.abs(mine - theirs);
        double larger = Math.max(Math.abs(mine), Math.abs(theirs));
        if (apart <= 1e-9 * Math.max(1, larger)) return true;
        boolean rounded = step >= 1000 && apart <= step / 2 && apart <= larger * LARGEST_ROUNDING;
        if (rounded) return true;
      }
    }
    return false;
  }
}
