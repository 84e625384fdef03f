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

  /// Terms whose words stand in the text with the end of a sentence between them, as after a wrong
  /// cut or a stray full stop: hints, never mentions.
  List<Mention> broken(Language language, String text);

  /// The same for other concepts; what the change does not touch is taken over, the rest is built
  /// before this returns. This one stays as it is.
  Recogniser changedTo(Collection<Concept> concepts);
}
