package concord.terminology.matching;

import concord.morphology.Token;
import java.util.List;

/// Whether words found in a text agree with each other as the words of a citation do.
interface Agreement {

  /// For languages whose words need not agree.
  Agreement FREE = found -> true;

  boolean holds(List<Token> found);
}
