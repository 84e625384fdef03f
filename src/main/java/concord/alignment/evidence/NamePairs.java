package concord.alignment.evidence;

import concord.alignment.lexicon.PseudoCounts;
import concord.alignment.lexicon.Vocabulary;
import concord.text.Skeleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Token pairs of two languages that look like the same thing: equal tokens (numbers, marks, known
/// phrases, words both write alike) and words with the same consonants.
public final class NamePairs {

  /// As if seen together so often: the same number, mark or known phrase.
  static final double SAME = 2;

  /// A number of three and more characters is no coincidence.
  static final double SAME_NUMBER = 4;

  /// The same word in the same script.
  static final double SAME_WORD = 2;

  /// The same consonants, at least this many.
  static final double SAME_SOUND = 1.5;

  static final int CONSONANTS = 3;

  private NamePairs() {}

  public static PseudoCounts of(
      Vocabulary a, Features featuresA, Vocabulary b, Features featuresB, Set<Evidence> used) {
    var pairs = new PseudoCounts();
    if (used.contains(Evidence.EQUAL_TOKENS)) same(a, b, pairs);
    if (used.contains(Evidence.SOUNDS)) sameSound(a, b, pairs);
    if (!featuresA.hanRuns().isEmpty() && featuresB.hanRuns().isEmpty()) {
      han(a, featuresA, b, featuresB, used, pairs);
    } else if (!featuresB.hanRuns().isEmpty() && featuresA.hanRuns().isEmpty()) {
      var reversed = new PseudoCounts();
      han(b, featuresB, a, featuresA, used, reversed);
      reversed.reversed().entries().forEach(e -> pairs.add(e.source(), e.target(), e.count()));
    }
    return pairs;
  }

  private static void han(
      Vocabulary han,
      Features hanFeatures,
      Vocabulary other,
      Features features,
      Set<Evidence> used,
      PseudoCounts pairs) {
    if (used.contains(Evidence.HAN_NAMES)) {
      HanNames.pairs(han, hanFeatures, other, features, pairs);
    }
    if (!ChineseEnglish.isEnglish(features.language)) return;
    hanFeatures.lexicon.ifPresent(l -> Glosses.pairs(l, han, other, features, pairs));
  }

  private static void same(Vocabulary a, Vocabulary b, PseudoCounts pairs) {
    for (int i = 0; i < a.size(); i++) {
      String type = a.type(i);
      int j = b.number(type);
      if (j < 0) continue;
      boolean number = type.charAt(0) == '#' && type.length() > 3;
      boolean word = Character.isLetter(type.codePointAt(0));
      if (word && type.length() == 1 && !Features.isUnspaced(type.codePointAt(0))) continue;
      pairs.add(i, j, number ? SAME_NUMBER : word ? SAME_WORD : SAME);
    }
  }

  private static void sameSound(Vocabulary a, Vocabulary b, PseudoCounts pairs) {
    Map<String, List<Integer>> bySound = new HashMap<>();
    for (int j = 0; j < b.size(); j++) {
      String sound = sound(b.type(j));
      if (sound.length() >= CONSONANTS) {
        bySound.computeIfAbsent(sound, s -> new ArrayList<>()).add(j);
      }
    }
    if (bySound.isEmpty()) return;
    for (int i = 0; i < a.size(); i++) {
      String sound = sound(a.type(i));
      if (sound.length() < CONSONANTS) continue;
      for (int j : bySound.getOrDefault(sound, List.of())) {
        if (!a.type(i).equals(b.type(j))) pairs.add(i, j, SAME_SOUND);
      }
    }
  }

  private static String sound(String type) {
    int c = type.codePointAt(0);
    return !Character.isLetter(c) || Features.isUnspaced(c) ? "" : Skeleton.of(type);
  }
}
