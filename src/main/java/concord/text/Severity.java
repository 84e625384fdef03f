package concord.text;

/// How much a problem or a finding weighs. The order is from heavy to light.
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /// `error`, `warning`, `note`: as printed in machine formats.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public boolean atLeast(Severity other) {
    return ordinal() <= other.ordinal();
  }
}
