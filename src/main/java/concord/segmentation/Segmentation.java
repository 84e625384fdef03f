package concord.segmentation;

import concord.text.Language;

/// Which segmenter a language gets: Concord's own rules, or a desk's in front of them.
@FunctionalInterface
public interface Segmentation {

  Segmenter of(Language language);

  /// Concord's own rules for every language.
  static Segmentation standard() {
    return Segmenter::of;
  }
}
