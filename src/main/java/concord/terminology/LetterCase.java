package concord.terminology;

import java.util.Locale;
import java.util.Optional;

/// Which capitals a term insists on in a text.
public enum LetterCase {
  /// Names keep their capital and abbreviations all of them; any other word may be raised at the
  /// beginning of a sentence or in a heading.
  USUAL,
  /// Every letter as in the term: the key *Enter* is not what people do when they *enter*.
  AS_WRITTEN,
  /// Capitals do not count: a name that is also written small.
  ANY;

  /// As files write it: `as-written`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<LetterCase> of(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    for (LetterCase each : values()) {
      if (each.word().equals(plain)) return Optional.of(each);
    }
    return Optional.empty();
  }
}
