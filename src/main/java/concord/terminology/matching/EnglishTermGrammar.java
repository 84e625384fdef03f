package concord.terminology.matching;

import concord.morphology.Morphology;
import concord.morphology.Token;
import java.util.BitSet;
import java.util.Set;

/// English: the last word takes plural and possessive, the head before a preposition the plural.
public final class EnglishTermGrammar implements TermGrammar {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "with", "for", "in", "on", "to", "from", "among", "between", "at", "by", "against");

  private static final Set<String> GIVEN_NAMES = Set.copyOf(GrammarData.lines("given-names.txt"));
  private static final Set<String> SAINTS = Set.of("st", "saint");

  private final Morphology morphology;

  EnglishTermGrammar(Morphology morphology) {
    this.morphology = morphology;
  }

  @Override
  public int firstToken(Phrase citation) {
    boolean article =
        citation.size() > 1
            && ARTICLES.contains(morphology.citationKey(citation.token(0).surface()));
    return article ? 1 : 0;
  }

  @Override
  public BitSet inflecting(Phrase citation) {
    var inflecting = new BitSet();
    int last = citation.size() - 1;
    if (citation.token(last).kind() == Token.Kind.WORD) inflecting.set(last);
    int head = head(citation);
    if (head >= 0) inflecting.set(head);
    return inflecting;
  }

  /// The noun that takes the plural: the word before the first preposition, else the last word.
  public static int head(Phrase citation) {
    for (int i = 1; i < citation.size(); i++) {
      if (PREPOSITIONS.contains(citation.token(i).surface())) return i - 1;
    }
    return citation.size() - 1;
  }

  /// Jordan Smith is somebody, and St. Martin's a church, a school or a hospital.
  @Override
  public boolean isInsideName(Phrase citation, Phrase text, int start, int end) {
    String first = morphology.citationKey(text.token(start).surface());
    if (citation.size() == 1 && GIVEN_NAMES.contains(first) && end < text.size()) {
      Token next = text.token(end);
      return next.kind() == Token.Kind.WORD
          && !text.dashBefore(end)
          && !text.quotedBefore(end)
          && Character.isUpperCase(next.surface().codePointAt(0));
    }
    boolean possessive = text.token(end - 1).surface().matches(".*['’]s?");
    return possessive && citation.size() > 1 && SAINTS.contains(first);
  }

  @Override
  public Set<String> citationKeys(String word, boolean phrase) {
    return Set.of(morphology.citationKey(word));
  }
}
