package concord.terminology.replacing;

import java.util.Locale;
import java.util.regex.Pattern;

/// The English article before a replaced wording: a or an by the new first sound, and not two.
public final class EnglishArticle {

  private static final Pattern LEADING = Pattern.compile("(?i)(the|an?) +");
  private static final Pattern BEFORE = Pattern.compile("(?i)(?<![\\p{L}'’-])(the|an?)\\s+$");

  /// Spelled with a vowel but said with a consonant, and the other way round.
  private static final Pattern CONSONANT =
      Pattern.compile("(eu|one|once|u(ni|se|su|ti|ra|ku|kr|ga))[a-z]*.*");

  private static final Pattern SILENT = Pattern.compile("(hour|honest|honou?r|heir).*");

  /// @param cutUtf16 how many units of the text before the place belong to the replacement too
  public record Adjusted(int cutUtf16, String wording) {}

  private EnglishArticle() {}

  /// @param before the text up to the place
  public static Adjusted adjust(String before, String wording) {
    var article = BEFORE.matcher(before);
    if (!article.find()) return new Adjusted(0, wording);
    String bare =
        LEADING.matcher(wording).lookingAt() ? LEADING.matcher(wording).replaceFirst("") : wording;
    String written = article.group(1);
    if (written.equalsIgnoreCase("the")) return new Adjusted(0, bare);
    String right = startsWithVowelSound(bare) ? "an" : "a";
    if (written.equalsIgnoreCase(right)) return new Adjusted(0, bare);
    String cased = Character.isUpperCase(written.charAt(0)) ? right.replaceFirst("a", "A") : right;
    String blank = article.group().substring(written.length());
    return new Adjusted(article.group().length(), cased + blank + bare);
  }

  private static boolean startsWithVowelSound(String wording) {
    String small = wording.replaceFirst("^[\"'“‘«]+", "").toLowerCase(Locale.ROOT);
    if (SILENT.matcher(small).matches()) return true;
    if (CONSONANT.matcher(small).matches()) return false;
    return !small.isEmpty() && "aeiou".indexOf(small.charAt(0)) >= 0;
  }
}
