package concord.bench;

import java.util.Locale;

/// Numbers as people read them, three digits that mean something.
public final class Figures {

  private Figures() {}

  /// `0.284 s`, `12.3 s`
  public static String seconds(double seconds) {
    return digits(seconds) + " s";
  }

  /// `3.4 million`, `570,000`, `82`
  public static String count(double count) {
    if (count >= 1e6) return digits(count / 1e6) + " million";
    if (count >= 1e4) return String.format(Locale.ROOT, "%,d", Math.round(count / 1e3) * 1000);
    return String.format(Locale.ROOT, "%,d", Math.round(count));
  }

  /// `61 MB`
  public static String megabytes(long bytes) {
    return digits(bytes / 1048576.0) + " MB";
  }

  /// `1.7 ×`
  public static String ratio(double ratio) {
    return digits(ratio) + " ×";
  }

  private static String digits(double number) {
    if (number >= 100) return String.format(Locale.ROOT, "%,.0f", number);
    return String.format(
        Locale.ROOT, number >= 10 ? "%.1f" : number >= 1 ? "%.2f" : "%.3f", number);
  }
}
