package concord.terminology;

import concord.text.Language;
import java.util.Collection;
import java.util.List;

/// Finds every term of a term base in a text, in whatever inflected form.
///
/// `Recogniser.of(concepts).mentions(Language.RU, "в сообществе единой судьбы")`
/// Built once for a set of concepts, then safe for many threads.
public interface Recogniser {

  static Recogniser of(Collection<Concept> concepts) {
    return TrieRecogniser.build(concepts);
  }

  /// Leftmost-longest mentions, in order, not overlapping; shorter ones inside are nested.
  List<Mention> mentions(Language language, String text);
}
