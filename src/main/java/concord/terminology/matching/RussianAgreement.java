package concord.terminology.matching;

import concord.morphology.FormMemory;
import concord.morphology.Morphology;
import concord.morphology.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Agreement inside a Russian term: adjectives agree in everything with the noun they stand by,
/// nouns beside each other in case; a quoted name keeps to itself.
final class RussianAgreement implements Agreement {

  /// One reading of a text word: its lemma and what it may stand for.
  record Read(String lemma, long bits) {}

  /// An inflecting word of the citation.
  ///
  /// @param key folded
  /// @param numbers the numbers it may have in a text: what is cited in the plural only stays
  ///     plural
  private record Word(
      int at, String key, Set<String> lemmas, long numbers, boolean noun, boolean name) {}

  private record Group(List<Word> words, boolean counted) {}

  private final Morphology morphology;
  private final FormMemory<List<Read>> reads;
  private final List<Group> groups;

  RussianAgreement(
      RussianTermGrammar grammar,
      Morphology morphology,
      FormMemory<List<Read>> reads,
      Phrase citation,
      BitSet inflecting) {
    this.morphology = morphology;
    this.reads = reads;
    var all = new ArrayList<Group>();
    for (List<Integer> places : groups(citation, inflecting)) {
      var words = new ArrayList<Word>();
      boolean counted = false;
      for (int at : places) {
        String surface = citation.token(at).surface();
        var analyses = morphology.analyses(surface);
        long nominative = Cases.of(analyses, a -> a.tags().contains("NOM")).bits();
        boolean pluralOnly = nominative != 0 && (nominative & Cases.SINGULAR) == 0;
        words.add(
            new Word(
                at,
                morphology.citationKey(surface),
                grammar.citationKeys(surface, true),
                pluralOnly ? Cases.PLURAL : Cases.ALL,
                Cases.of(analyses, a -> true).noun(),
                Character.isUpperCase(surface.charAt(0))));
        counted |= grammar.isNumeral(surface);
      }
      all.add(new Group(List.copyOf(words), counted));
    }
    groups = List.copyOf(all);
  }

  @Override
  public boolean holds(List<Token> found) {
    for (Group group : groups) {
      // Numerals govern by rules of their own: две сессии, двух сессий.
      if (group.counted() || isCited(group, found)) continue;
      if (readings(group, found) == 0) return false;
    }
    return true;
  }

  /// The numbers, cases and genders in which the head's group can be read, as bits of [Cases].
  long headReadings(List<Token> found) {
    return groups.isEmpty() ? 0 : readings(groups.getFirst(), found);
  }

  private boolean isCited(Group group, List<Token> found) {
    for (Word word : group.words()) {
      if (!isCited(word, found)) return false;
    }
    return true;
  }

  private boolean isCited(Word word, List<Token> found) {
    return word.key().equals(morphology.citationKey(found.get(word.at()).surface()));
  }

  private long readings(Group group, List<Token> found) {
    long cases = Cases.ALL;
    long adjectives = Cases.ALL;
    long noun = 0;
    for (Word word : group.words()) {
      long bits = bits(word, found.get(word.at()).surface());
      if (!word.noun()) {
        adjectives &= bits;
        if (adjectives == 0) return 0;
        continue;
      }
      // Назарбаев Университета: names may stand undeclined beside each other.
      if (word.name() && group.words().size() > 1 && isCited(word, found)) continue;
      long agreed = adjectives & bits;
      if (agreed == 0) return 0;
      if (noun == 0) noun = agreed;
      cases &= Cases.anyNumberAndGender(agreed);
      if (cases == 0) return 0;
      adjectives = Cases.ALL;
    }
    return noun == 0 ? adjectives : noun & adjectives & cases;
  }

  private long bits(Word word, String surface) {
    long bits = 0;
    for (Read read : reads.of(surface)) {
      if (word.lemmas().contains(read.lemma())) bits |= read.bits();
    }
    return bits == 0 ? Cases.ALL : bits & word.numbers();
  }

  /// The head with what agrees with it, and each quoted name by itself.
  static List<List<Integer>> groups(Phrase citation, BitSet inflecting) {
    var groups = new ArrayList<List<Integer>>();
    var group = new ArrayList<Integer>();
    for (int i = 0; i < citation.size(); i++) {
      if (i > 0 && (citation.openingQuoteBefore(i) || citation.closingQuoteBefore(i))) {
        if (!group.isEmpty()) groups.add(group);
        group = new ArrayList<>();
      }
      if (inflecting.get(i)) group.add(i);
    }
    if (!group.isEmpty()) groups.add(group);
    return groups;
  }
}
