package concord.checks;

/// The stable name of a check, lower case with dashes: `missing-term`. Its texts, settings and help
/// hang on it.
public record CheckId(String value) {

  public CheckId {
    if (!value.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not a check id: '" + value + "'");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
