package concord.morphology;

import concord.text.Language;

final class Morphologies {

  private Morphologies() {}

  static Morphology of(Language language) {
    return new PlainMorphology(language);
  }
}
