package concord.terminology.replacing;

import concord.morphology.Analysis;
import concord.morphology.Morphology;
import concord.terminology.matching.EnglishTermGrammar;
import concord.terminology.matching.Phrase;
import concord.terminology.matching.TermGrammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// English: the head's plural and the last word's possessive.
final class EnglishReplacing implements Replacing {

  private final Morphology morphology;
  private final TermGrammar grammar;

  EnglishReplacing(Morphology morphology, TermGrammar grammar) {
    this.morphology = morphology;
    this.grammar = grammar;
  }

  @Override
  public Optional<Inflected> replace(Place place) {
    int shift = grammar.firstToken(place.citation());
    int head = EnglishTermGrammar.head(place.citation()) - shift;
    int last = place.found().size() - 1;
    boolean plural = has(place, head, shift, "PL");
    boolean possessive = has(place, last, shift, "POSS");
    int rightHead = EnglishTermGrammar.head(place.right());
    int rightLast = place.right().size() - 1;
    String headWord = place.right().token(rightHead).surface();
    boolean alreadyPlural = isPlural(headWord);
    var wording = new Wording(place.right());
    if (rightHead == rightLast) {
      wording.put(rightLast, form(headWord, plural && !alreadyPlural, possessive));
    } else {
      wording.put(rightHead, form(headWord, plural && !alreadyPlural, false));
      wording.put(rightLast, form(place.right().token(rightLast).surface(), false, possessive));
    }
    // A plural term in the place of a singular one changes the verb, and the other way round.
    boolean sameNumber = plural || alreadyPlural == isPlural(word(place, head, shift));
    return Optional.of(new Inflected(wording.toString(), sameNumber));
  }

  private String form(String word, boolean plural, boolean possessive) {
    var tags = new ArrayList<String>();
    if (plural) tags.add("PL");
    if (possessive) tags.add("POSS");
    return tags.isEmpty() ? word : morphology.generate(word, tags).orElse(word);
  }

  private static String word(Place place, int i, int shift) {
    return place.citation().token(i + shift).surface();
  }

  private boolean has(Place place, int i, int shift, String tag) {
    Phrase found = place.found();
    String cited = morphology.citationKey(word(place, i, shift));
    String written = morphology.citationKey(found.token(i).surface());
    if (cited.equals(written)) return false;
    return morphology.analyses(written).stream()
        .anyMatch(a -> a.lemma().equals(cited) && a.tags().contains(tag));
  }

  private boolean isPlural(String word) {
    List<Analysis> analyses = morphology.analyses(word);
    return analyses.stream().anyMatch(a -> a.tags().equals(List.of("PL")));
  }
}
