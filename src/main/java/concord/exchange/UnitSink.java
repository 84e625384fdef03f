package concord.exchange;

import concord.text.Language;
import concord.text.Problem;

/// Takes what a reader of units finds, while it reads.
public interface UnitSink {

  void unit(TranslationUnit unit);

  void problem(Problem problem);

  /// The source language the file declares for all its units, if it does; called before the first.
  default void source(Language language) {}
}
