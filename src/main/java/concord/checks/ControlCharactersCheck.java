package concord.checks;

import com.google.auto.service.AutoService;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports characters that nobody sees or that a font of old put there: control characters, marks
/// of writing direction without need, replacement characters where a letter was lost, private ones.
@AutoService(Check.class)
public final class ControlCharactersCheck implements Check {

  private static final CheckId ID = new CheckId("control-characters");

  /// More of them make a damaged text, not a list of findings.
  private static final int MOST_REPORTED = 50;

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.CHARACTER_ENCODING;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            Language.ZH,
            Map.of(
                Language.ZH, "会谈取得\u200B成果。",
                Language.EN, "The talks\u0007 were a suc\u00ADcess.",
                Language.RU, "Переговоры\u202A прошли успешно.",
                Language.KK, "Келісс\uFFFDз сәтті өтті."),
            Map.of(
                Language.ZH, "会谈取得成果。",
                Language.EN, "The talks were a success.",
                Language.RU, "Переговоры прошли успешно.",
                Language.KK, "Келіссөз сәтті өтті."),
            List.of()),
        new Example(
            Language.EN,
            Map.of(
                Language.EN,
                "Peace and calm.",
                Language.of("kk-Arab"),
                "بەيبىتشىلىك \u2067جانە تىنىشتىق."),
            Map.of(
                Language.EN,
                "Peace and calm.",
                Language.of("kk-Arab"),
                "بەيبىتشىلىك جانە تىنىشتىق."),
            List.of()));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var findings = new ArrayList<Finding>();
    bead.texts().forEach((language, text) -> inspect(language, text, findings));
    return findings;
  }

  private static void inspect(Language language, String text, List<Finding> findings) {
    boolean bothWays = writesRightToLeft(text);
    boolean paired = bothWays && isPaired(text);
    int found = 0;
    for (int at = 0; at < text.length() && found < MOST_REPORTED; ) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      String variant = variant(text, at, c, bothWays, paired);
      if (!variant.isEmpty()) {
        findings.add(finding(variant, language, new Span(at, end), c));
        found++;
      }
      at = end;
    }
  }

  /// What is wrong with a character, or nothing.
  private static String variant(String text, int at, int c, boolean bothWays, boolean paired) {
    if (c == '\t' || c == '\n') return "";
    if (c == 0xFFFD || isLoneSurrogate(c)) return "lost";
    return switch (UCharacter.getType(c)) {
      case UCharacter.CONTROL -> "control";
      case UCharacter.PRIVATE_USE -> "private";
      case UCharacter.UNASSIGNED ->
          UCharacter.hasBinaryProperty(c, UProperty.NONCHARACTER_CODE_POINT) ? "lost" : "";
      case UCharacter.FORMAT -> format(text, at, c, bothWays, paired);
      default -> "";
    };
  }

  private static String format(String text, int at, int c, boolean bothWays, boolean paired) {
    if (UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL)) {
      boolean mark = c == 0x200E || c == 0x200F || c == 0x061C;
      return bothWays && (mark || paired) ? "" : "direction";
    }
    // Joiners shape Arabic letters and hold together emoji; tags spell flags.
    if (c == 0x200C || c == 0x200D) return joins(text, at) ? "" : "invisible";
    if (c >= 0xE0000) return "";
    return "invisible";
  }

  private static boolean joins(String text, int at) {
    if (at == 0 || at + 1 >= text.length()) return false;
    int before = text.codePointBefore(at);
    int script = UScript.getScript(before);
    return script == UScript.ARABIC
        || before == 0xFE0F
        || UCharacter.hasBinaryProperty(before, UProperty.EXTENDED_PICTOGRAPHIC)
        || UCharacter.hasBinaryProperty(before, UProperty.EMOJI_MODIFIER);
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean writesRightToLeft(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                switch (UCharacter.getDirection(c)) {
                  case UCharacter.RIGHT_TO_LEFT, UCharacter.RIGHT_TO_LEFT_ARABIC -> true;
                  default -> false;
                });
  }

  /// Every embedding and isolate is closed (Unicode Standard Annex 9).
  private static boolean isPaired(String text) {
    int embeddings = 0;
    int isolates = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0x202A || c == 0x202B || c == 0x202D || c == 0x202E) embeddings++;
      if (c == 0x202C && --embeddings < 0) return false;
      if (c >= 0x2066 && c <= 0x2068) isolates++;
      if (c == 0x2069 && --isolates < 0) return false;
    }
    return embeddings == 0 && isolates == 0;
  }

  private static Finding finding(String variant, Language language, Span span, int c) {
    boolean lost = variant.equals("lost") || variant.equals("private");
    return new Finding(
        ID,
        variant,
        lost ? Severity.ERROR : Severity.WARNING,
        language,
        span,
        Optional.empty(),
        Facts.of("found", "U+%04X".formatted(c)),
        lost ? List.of() : List.of(new Finding.Fix(span, "", true)));
  }
}
