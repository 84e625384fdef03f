package concord.terminology.matching;

import concord.morphology.Morphology;
import java.util.BitSet;
import java.util.Set;

/// Languages we know no grammar of: nothing inflects.
final class PlainTermGrammar implements TermGrammar {

  private final Morphology morphology;

  PlainTermGrammar(Morphology morphology) {
    this.morphology = morphology;
  }

  @Override
  public int firstToken(Phrase citation) {
    return 0;
  }

  @Override
  public BitSet inflecting(Phrase citation) {
    return new BitSet();
  }

  @Override
  public Set<String> citationKeys(String word, boolean phrase) {
    return Set.of(morphology.citationKey(word));
  }
}
