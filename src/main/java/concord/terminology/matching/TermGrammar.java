package concord.terminology.matching;

import concord.morphology.Morphology;
import concord.text.Language;
import java.util.BitSet;
import java.util.Set;

/// What of a term may vary in running text, by the grammar of one language.
public sealed interface TermGrammar
    permits PlainTermGrammar,
        ChineseTermGrammar,
        KazakhTermGrammar,
        RussianTermGrammar,
        EnglishTermGrammar {

  static TermGrammar of(Language language) {
    var morphology = Morphology.of(language);
    return switch (language.primary()) {
      case "kk" ->
          new KazakhTermGrammar(
              Morphology.of(Language.KK), morphology::citationKey, hasCapitals(language));
      case "ru" -> new RussianTermGrammar(morphology);
      case "en" -> new EnglishTermGrammar(morphology);
      case "zh" -> new ChineseTermGrammar(morphology);
      default -> new PlainTermGrammar(morphology);
    };
  }

  /// Arabic letters have no capitals: there a name cannot be told from a word by them.
  static boolean hasCapitals(Language language) {
    return !language.locale().getScript().equals("Arab");
  }

  /// The tokens of a citation that count: an article before it does not.
  int firstToken(Phrase citation);

  /// Which tokens of a citation may inflect; the others stand as cited.
  BitSet inflecting(Phrase citation);

  /// The keys by which an inflecting word of a citation is known; a text word matches when one of
  /// them is among its own.
  ///
  /// @param phrase whether the citation has other words too
  Set<String> citationKeys(String word, boolean phrase);

  /// The test that words found for a citation must pass together.
  default Agreement agreement(Phrase citation, BitSet inflecting) {
    return Agreement.FREE;
  }

  /// Whether tokens `start` to `end` of a text, which spell the term, are part of a longer name
  /// that is not the term's: 马里 in 马里兰, Jordan in Jordan Smith.
  default boolean isInsideName(Phrase citation, Phrase text, int start, int end) {
    return false;
  }

  /// Whether tokens `start` to `end` of a text, which can be a form of the term, are rather another
  /// word here: сенімді is "reliable" where no verb follows, and no accusative of сенім.
  default boolean isAnotherWord(Phrase citation, Phrase text, int start, int end) {
    return false;
  }

  /// Whether token `next` of a text is a particle that a hyphen hangs on any word: «заманнан-ақ».
  default boolean isParticle(Phrase text, int next) {
    return false;
  }

  /// Whether token `next` of a text is only the ending of the word before it: «АҚШ-тың».
  default boolean isEnding(Phrase text, int next) {
    return false;
  }
}
