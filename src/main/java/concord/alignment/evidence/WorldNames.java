package concord.alignment.evidence;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import concord.text.Language;
import java.math.BigDecimal;
import java.util.List;

/// Names of countries, languages, currencies, months, weekdays and small numbers in every language,
/// as the Unicode CLDR has them (in ICU4J): a first dictionary that needs no file.
public final class WorldNames {

  private static final List<String> CURRENCIES =
      List.of("USD", "EUR", "CNY", "KZT", "RUB", "GBP", "JPY", "KGS", "UZS", "TJS", "TMT", "CHF");

  private static final List<String> LANGUAGES =
      List.of(
          "zh", "en", "kk", "ru", "ky", "uz", "tg", "tk", "mn", "fr", "de", "es", "ar", "ja", "ko",
          "tr", "fa", "it", "pt", "hi");

  private WorldNames() {}

  /// Teaches the phrases of one language.
  public static void addTo(Phrases phrases, Language language) {
    var locale = ULocale.forLocale(language.locale());
    var names = LocaleDisplayNames.getInstance(locale);
    for (String region : ULocale.getISOCountries()) {
      phrases.add(names.regionDisplayName(region), "=" + region);
    }
    for (String code : LANGUAGES) phrases.add(names.languageDisplayName(code), "=lang-" + code);
    for (String code : CURRENCIES) {
      phrases.add(
          Currency.getInstance(code).getName(locale, Currency.LONG_NAME, new boolean[1]),
          "=" + code);
    }
    calendar(phrases, new DateFormatSymbols(locale));
    var spelled = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    for (int n = 3; n <= 100; n += n < 20 ? 1 : 10) {
      phrases.add(spelled.format(n), Numbers.spelling(BigDecimal.valueOf(n)));
    }
  }

  private static void calendar(Phrases phrases, DateFormatSymbols symbols) {
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      var months = symbols.getMonths(context, DateFormatSymbols.WIDE);
      for (int m = 0; m < 12; m++) phrases.add(months[m], "=month-" + (m + 1));
      var days = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
      for (int d = 1; d < days.length; d++) phrases.add(days[d], "=day-" + d);
    }
  }
}
