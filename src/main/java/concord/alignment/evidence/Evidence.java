package concord.alignment.evidence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// The kinds of evidence, each of which can be left out to see what it is worth.
public enum Evidence {
  /// How many characters.
  LENGTHS,
  /// Where paragraphs end.
  PARAGRAPHS,
  /// Which words the texts themselves show to translate each other.
  LEARNED_WORDS,
  /// Numbers, marks, known phrases and words that both languages write alike.
  EQUAL_TOKENS,
  /// Countries, months, currencies, small numbers in words: the names of the Unicode CLDR.
  WORLD_NAMES,
  /// Names by their consonants.
  SOUNDS,
  /// Names in Han characters, by pinyin and by sound.
  HAN_NAMES,
  /// The Chinese-English lexicon.
  CHINESE_ENGLISH,
  /// That a stretch one text lacks is one event.
  SILENCES,
  /// That a bead is judged without what it taught itself.
  LEAVING_OUT;

  public static Set<Evidence> all() {
    return Collections.unmodifiableSet(EnumSet.allOf(Evidence.class));
  }

  public static Set<Evidence> allBut(Evidence one) {
    return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(one)));
  }
}
