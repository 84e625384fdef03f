package concord.terminology.matching;

import concord.morphology.Morphology;
import concord.terminology.SlotPattern;
import concord.terminology.SlotPattern.Piece;
import concord.terminology.SlotPattern.Slot;
import concord.terminology.SlotPattern.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One way to read a term: its words, with or without those that may stand in its slots.
///
/// @param steps in order
record Way(List<Step> steps) {

  sealed interface Step {}

  /// A word of the term, by its place among those that count.
  record Own(int word) implements Step {}

  /// A word of a slot, in any form.
  record Optional(String word) implements Step {}

  /// Any word at all.
  record Any() implements Step {}

  private static final Any ANY = new Any();

  static Way plain(int words) {
    return new Way(IntStream.range(0, words).<Step>mapToObj(Own::new).toList());
  }

  /// All ways of a pattern, the plain one first.
  ///
  /// @param first the first token of the citation that counts
  static List<Way> of(SlotPattern pattern, Morphology morphology, int first, int words) {
    List<List<Step>> ways = List.of(List.of());
    int token = 0;
    for (Piece piece : pattern.pieces()) {
      switch (piece) {
        case Words own -> {
          int end = token + count(own.text(), morphology);
          for (; token < end; token++) {
            if (token >= first) ways = extended(ways, List.of(List.of(new Own(token - first))));
          }
        }
        case Slot slot -> {
          if (token >= first) ways = extended(ways, fillings(slot, morphology));
        }
      }
    }
    // Cut otherwise than the citation: a bracket stands inside a word.
    if (token - first != words) return List.of(plain(words));
    return ways.stream().map(Way::new).toList();
  }

  private static List<List<Step>> extended(List<List<Step>> ways, List<List<Step>> by) {
    var longer = new ArrayList<List<Step>>();
    for (List<Step> more : by) {
      for (List<Step> way : ways) {
        var steps = new ArrayList<>(way);
        steps.addAll(more);
        longer.add(steps);
      }
    }
    return longer;
  }

  private static List<List<Step>> fillings(Slot slot, Morphology morphology) {
    var fillings = new ArrayList<List<Step>>(List.of(List.of()));
    for (String choice : slot.choices()) {
      var phrase = Phrase.of(choice, morphology.tokens(choice));
      fillings.add(
          phrase.tokens().stream().<Step>map(token -> new Optional(token.surface())).toList());
    }
    if (slot.isOpen()) {
      boolean chinese = morphology.language().primary().equals("zh");
      int most = chinese ? SlotPattern.OPEN_CHARACTERS : SlotPattern.OPEN_WORDS;
      for (int n = 1; n <= most; n++) {
        fillings.add(java.util.Collections.nCopies(n, (Step) ANY));
      }
    }
    return fillings;
  }

  private static int count(String words, Morphology morphology) {
    return Phrase.of(words, morphology.tokens(words)).size();
  }
}
