package concord.checks.numbers;

import concord.text.Language;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The currency that stands beside a figure, by its sign or its name.
final class Currencies {

  private static final String BLANK = Pieces.BLANK;

  private static final Pattern SIGN_BEFORE =
      Pattern.compile("(US\\$|USD|RMB|CNY|EUR|KZT|RUB|GBP|\\$|€|£|¥|₸|₽)" + BLANK + "?$");
  private static final Map<String, String> SIGNS =
      Map.of("US$", "USD", "$", "USD", "€", "EUR", "£", "GBP", "₸", "KZT", "₽", "RUB");
  private static final Pattern SIGN_AFTER = Pattern.compile(BLANK + "?([$€£₸₽])");
  private static final int LONGEST_SIGN = 5;

  private final Language language;
  private final NumberWords words;
  private final String text;

  Currencies(Language language, NumberWords words, String text) {
    this.language = language;
    this.words = words;
    this.text = text;
  }

  /// The ISO code, or empty.
  String at(int start, int end) {
    Matcher sign = SIGN_BEFORE.matcher(text.substring(Math.max(0, start - LONGEST_SIGN), start));
    // ¥ is both yuan and yen: nothing to compare.
    if (sign.find())
      return SIGNS.getOrDefault(
          sign.group(1), sign.group(1).equals("¥") ? "" : code(sign.group(1)));
    Matcher after = SIGN_AFTER.matcher(text).region(end, text.length());
    if (after.lookingAt()) return SIGNS.getOrDefault(after.group(1), "");
    if (language.primary().equals("zh")) {
      int at = end < text.length() && "多余餘 ".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
      return words.currencyAt(text.substring(at, Math.min(text.length(), at + 4))).orElse("");
    }
    return wordCurrency(end);
  }

  /// The next word, or the one after it: «31 млрд долл. США», "AҚШ доллары", "2 US dollars".
  private String wordCurrency(int end) {
    int at = end;
    for (int count = 0; count < 2; count++) {
      while (at < text.length()
          && (" \u00A0\u202F-.").indexOf(text.charAt(at)) >= 0
          && at - end < 12) at++;
      int stop = at;
      while (stop < text.length() && Pieces.isLetter(text.charAt(stop)) && stop - at < 20) stop++;
      if (stop == at) return "";
      String word = text.substring(at, stop);
      var currency = words.currency(word);
      if (currency.isPresent()) return currency.get();
      boolean country = Character.isUpperCase(word.charAt(0)) && word.length() <= 9;
      if (!country) return "";
      at = stop;
    }
    return "";
  }

  private String code(String sign) {
    return sign.equals("RMB") ? "CNY" : sign;
  }
}
