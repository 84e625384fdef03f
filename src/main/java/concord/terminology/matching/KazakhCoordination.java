package concord.terminology.matching;

import concord.morphology.Analysis;
import concord.morphology.Morphology;
import concord.morphology.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The parts of a Kazakh term that is a row of nouns: the ending may stand on the last one only or
/// on all alike: «егемендік, тәуелсіздік және аумақтық тұтастығын» and «егемендігін, тәуелсіздігін
/// және аумақтық тұтастығын».
final class KazakhCoordination implements Agreement {

  private static final Set<String> JOINING = Set.of(",", "және", "әрі", "немесе");

  /// «мен» carries the case of both: мақсаттарымыз мен қағидаттарымызға.
  private static final Set<String> JOINING_WITHOUT_CASE = Set.of("мен", "бен", "пен");

  private static final Set<String> CASES = Set.of("GEN", "DAT", "ACC", "LOC", "ABL", "INS");

  private final Morphology morphology;
  private final Phrase citation;
  private final List<Integer> heads;

  private KazakhCoordination(Morphology morphology, Phrase citation, List<Integer> heads) {
    this.morphology = morphology;
    this.citation = citation;
    this.heads = heads;
  }

  /// @param morphology of Kazakh in Cyrillic
  /// @param inflecting the last word
  static Agreement of(Morphology morphology, Phrase citation, BitSet inflecting) {
    var heads = heads(morphology, citation, inflecting);
    return heads.isEmpty() ? FREE : new KazakhCoordination(morphology, citation, heads);
  }

  /// The heads of the parts before the last one, by their places; none where the last word is not
  /// the head of a part like them: in «радио және телевизия корпорациясы» it is that of the whole.
  static List<Integer> heads(Morphology morphology, Phrase citation, BitSet last) {
    if (last.isEmpty()) return List.of();
    boolean possessed = isPossessed(morphology, word(morphology, citation, citation.size() - 1));
    var heads = new ArrayList<Integer>();
    boolean quoted = false;
    for (int i = 0; i + 2 < citation.size(); i++) {
      quoted = quoted && !citation.closingQuoteBefore(i) || citation.openingQuoteBefore(i);
      String next = word(morphology, citation, i + 1);
      if (quoted || !JOINING.contains(next) && !JOINING_WITHOUT_CASE.contains(next)) continue;
      boolean noun = citation.token(i).kind() == Token.Kind.WORD;
      if (noun && isPossessed(morphology, word(morphology, citation, i)) == possessed) heads.add(i);
    }
    return heads;
  }

  private static boolean isPossessed(Morphology morphology, String word) {
    return (word.endsWith("ы") || word.endsWith("і"))
        && morphology.analyses(word).stream().anyMatch(a -> a.tags().contains("POSS3"));
  }

  @Override
  public boolean holds(List<Token> found) {
    int last = citation.size() - 1;
    var endings = added(last, found);
    for (int head : heads) {
      if (word(morphology, citation, head)
          .equals(morphology.citationKey(found.get(head).surface()))) {
        continue;
      }
      boolean shared = JOINING_WITHOUT_CASE.contains(word(morphology, citation, head + 1));
      var own = added(head, found);
      boolean alike =
          endings.stream().anyMatch(ending -> own.contains(shared ? withoutCase(ending) : ending));
      if (!alike) return false;
    }
    return true;
  }

  /// What a word of the text has beyond its citation, in every way it can be read.
  private Set<List<String>> added(int at, List<Token> found) {
    String cited = word(morphology, citation, at);
    var citations = new ArrayList<>(morphology.analyses(cited));
    citations.add(new Analysis(cited, List.of()));
    var added = new HashSet<List<String>>();
    for (Analysis form : morphology.analyses(found.get(at).surface())) {
      for (Analysis base : citations) {
        if (!form.lemma().equals(base.lemma()) || !form.tags().containsAll(base.tags())) continue;
        added.add(form.tags().stream().filter(tag -> !base.tags().contains(tag)).toList());
      }
    }
    return added;
  }

  private static List<String> withoutCase(List<String> tags) {
    return tags.stream().filter(tag -> !CASES.contains(tag)).toList();
  }

  private static String word(Morphology morphology, Phrase phrase, int at) {
    return morphology.citationKey(phrase.token(at).surface());
  }
}
