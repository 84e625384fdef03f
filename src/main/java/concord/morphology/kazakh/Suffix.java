package concord.morphology.kazakh;

import concord.morphology.kazakh.Sounds.Ending;
import concord.morphology.kazakh.Sounds.Harmony;
import java.util.List;

/// One suffix of the template.
///
/// @param slot suffixes come in rising order of their slots
/// @param patterns how it is written, by [Ending#ordinal()]
record Suffix(String tag, int slot, List<String> patterns) {

  static final int ADJECTIVAL_SLOT = 5;
  static final int PREDICATE_SLOT = 6;

  /// How it is written after an ending; empty when it cannot stand there.
  String pattern(Ending ending) {
    String pattern = patterns.get(ending.ordinal());
    return pattern.equals("-") || pattern.equals("=") ? "" : pattern;
  }

  /// Whether it has a form of its own after a possessive («ұйымы-на», not «ұйымы-ға»).
  boolean knowsPossession() {
    return patterns.get(Ending.POSSESSED_3.ordinal()).length() > 1
        || !pattern(Ending.POSSESSED_3).isEmpty();
  }

  boolean mayFollowPossessive() {
    return !patterns.get(Ending.POSSESSED_3.ordinal()).equals("-");
  }

  /// -дағы stands on a locative, -ғы on a bare word of time.
  boolean isAdjectival() {
    return slot == ADJECTIVAL_SLOT;
  }

  boolean isThirdPossessive() {
    return tag.equals("POSS3");
  }

  boolean isSingularPossessive() {
    return tag.equals("POSS1SG") || tag.equals("POSS2SG");
  }

  static String spell(String pattern, Harmony harmony) {
    boolean back = harmony == Harmony.BACK;
    var spelled = new StringBuilder(pattern.length());
    for (int i = 0; i < pattern.length(); i++) {
      spelled.append(
          switch (pattern.charAt(i)) {
            case 'A' -> back ? 'а' : 'е';
            case 'I' -> back ? 'ы' : 'і';
            case 'G' -> back ? 'ғ' : 'г';
            case 'Q' -> back ? 'қ' : 'к';
            case 'қ' -> back ? 'қ' : 'к';
            default -> pattern.charAt(i);
          });
    }
    return spelled.toString();
  }
}
