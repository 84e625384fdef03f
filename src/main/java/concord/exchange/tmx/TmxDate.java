package concord.exchange.tmx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as TMX asks for them: `yyyyMMdd'T'HHmmss'Z'`. Readers take anything else for no date at
/// all, so what can be understood is rewritten.
final class TmxDate {

  private static final Pattern LOOSE =
      Pattern.compile(
          "(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ](\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:\\.\\d+)?)?"
              + "(Z|[+-]\\d\\d:?\\d\\d)?)?");

  private static final DateTimeFormatter TMX =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

  private TmxDate() {}

  static Optional<String> repair(String date) {
    var parts = LOOSE.matcher(date.strip());
    if (!parts.matches()) return Optional.empty();
    try {
      var day =
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3)));
      var time = day.atTime(number(parts.group(4)), number(parts.group(5)), number(parts.group(6)));
      String zone = parts.group(7);
      var offset = zone == null || zone.equals("Z") ? ZoneOffset.UTC : ZoneOffset.of(zone);
      if (day.getYear() < 1) return Optional.empty();
      return Optional.of(
          OffsetDateTime.of(time, offset).withOffsetSameInstant(ZoneOffset.UTC).format(TMX));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
