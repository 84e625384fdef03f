package concord.terminology.replacing;

import concord.morphology.Morphology;
import concord.terminology.matching.Phrase;
import concord.terminology.matching.TermGrammar;
import concord.text.Language;
import java.util.Optional;

/// Gives a term the form that another term has in a text, by the grammar of one language.
public interface Replacing {

  /// A term's wording in a form.
  ///
  /// @param certain false when other forms are as likely
  record Inflected(String wording, boolean certain) {}

  /// What is replaced and by what.
  ///
  /// @param citation the term found, as cited
  /// @param found its words in the text
  /// @param before the words of the text that stand before it
  /// @param right the term to use, as cited
  record Place(Phrase citation, Phrase found, Phrase before, Phrase right) {

    String lastWord() {
      return found.token(found.size() - 1).surface();
    }
  }

  static Replacing of(Language language) {
    var morphology = Morphology.of(language);
    return switch (language.primary()) {
      case "kk" -> new KazakhReplacing(morphology);
      case "ru" -> new RussianReplacing(morphology, TermGrammar.of(language));
      case "en" -> new EnglishReplacing(morphology, TermGrammar.of(language));
      case "zh" -> place -> Optional.of(new Inflected(place.right().text(), true));
      default -> place -> Optional.empty();
    };
  }

  /// Empty when the form of the found words is not understood.
  Optional<Inflected> replace(Place place);
}
