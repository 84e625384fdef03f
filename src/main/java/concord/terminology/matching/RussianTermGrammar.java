package concord.terminology.matching;

import concord.morphology.Analysis;
import concord.morphology.Morphology;
import concord.morphology.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Russian: the head and what agrees with it inflect; genitive attributes, what follows a
// preposition
/// and quoted names do so only within themselves.
public final class RussianTermGrammar implements TermGrammar {

  private static final Set<String> NOMINAL = Set.of("NOUN", "ADJ", "PTCP");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "в", "во", "на", "о", "об", "по", "с", "со", "к", "ко", "из", "от", "до", "для", "при",
          "без", "за", "над", "под", "между", "через", "против", "у", "среди", "про");

  private static final Set<String> PARTICLES = Set.of("то", "таки", "ка");

  private final Morphology morphology;

  RussianTermGrammar(Morphology morphology) {
    this.morphology = morphology;
  }

  @Override
  public int firstToken(Phrase citation) {
    return 0;
  }

  @Override
  public BitSet inflecting(Phrase citation) {
    var inflecting = new BitSet();
    boolean head = false;
    boolean fixed = false;
    for (int i = 0; i < citation.size(); i++) {
      Token token = citation.token(i);
      if (citation.openingQuoteBefore(i)) {
        head = false;
        fixed = false;
      }
      String word = morphology.citationKey(token.surface());
      if (token.kind() != Token.Kind.WORD || isAbbreviation(token.surface())) continue;
      if (PREPOSITIONS.contains(word)) fixed = true;
      if (fixed || isGenitiveOfName(citation, i)) continue;
      boolean name = Character.isUpperCase(token.surface().charAt(0));
      var cases = Cases.of(morphology.analyses(word), a -> NOMINAL.contains(a.tags().getFirst()));
      if (isNumeral(word)) {
        inflecting.set(i);
      } else if (cases.nominative()
          && (!head || !cases.genitive() || name && isItsOwnLemma(word))) {
        inflecting.set(i);
        head |= cases.noun();
      }
    }
    return inflecting;
  }

  /// Лу Баня: the second half of a Chinese name in -а or -я is a genitive, whatever the dictionary
  /// says of the word.
  private boolean isGenitiveOfName(Phrase citation, int i) {
    if (i == 0) return false;
    String name = citation.token(i).surface();
    String family = citation.token(i - 1).surface();
    return Character.isUpperCase(name.charAt(0))
        && Character.isUpperCase(family.charAt(0))
        && family.length() <= 3
        && !isAbbreviation(family)
        && (name.endsWith("а") || name.endsWith("я"));
  }

  private boolean isNumeral(String word) {
    return morphology.analyses(word).stream()
        .anyMatch(a -> !a.tags().isEmpty() && a.tags().getFirst().startsWith("Num"));
  }

  /// «Токаев» may be a genitive plural, but a name that can be a nominative is one.
  private boolean isItsOwnLemma(String word) {
    return morphology.analyses(word).stream()
        .anyMatch(a -> a.tags().contains("NOM") && a.lemma().equals(word));
  }

  private static boolean isAbbreviation(String surface) {
    return surface.length() > 1 && surface.equals(surface.toUpperCase(java.util.Locale.ROOT));
  }

  @Override
  public Set<String> citationKeys(String word, boolean phrase) {
    String cited = morphology.citationKey(word);
    var keys = new LinkedHashSet<String>();
    keys.add(cited);
    for (Analysis analysis : morphology.analyses(word)) {
      if (!analysis.tags().contains("NOM")) continue;
      // A word that is its own lemma is meant as such: «прошлое» is no form of прошлый.
      if (analysis.lemma().equals(cited)) return Set.of(cited);
      keys.add(analysis.lemma());
    }
    return keys;
  }

  @Override
  public boolean agrees(Phrase citation, BitSet inflecting, List<Token> found) {
    for (List<Integer> group : groups(citation, inflecting)) {
      if (group.stream().anyMatch(i -> isNumeral(citation.token(i).surface()))) continue;
      if (!isCited(citation, group, found) && readings(citation, group, found) == 0) return false;
    }
    return true;
  }

  /// The numbers, cases and genders in which the words of the head's group agree, as bits of
  /// [Cases].
  public long headReadings(Phrase citation, List<Token> found) {
    var groups = groups(citation, inflecting(citation));
    return groups.isEmpty() ? 0 : readings(citation, groups.getFirst(), found);
  }

  /// The words of a citation that inflect together with its head, the head among them.
  public List<Integer> headGroup(Phrase citation, BitSet inflecting) {
    var groups = groups(citation, inflecting);
    return groups.isEmpty() ? List.of() : groups.getFirst();
  }

  private boolean isCited(Phrase citation, List<Integer> group, List<Token> found) {
    for (int i : group) {
      if (!key(citation.token(i)).equals(key(found.get(i)))) return false;
    }
    return true;
  }

  /// Adjectives agree in everything with the noun they stand by; nouns beside each other in case.
  private long readings(Phrase citation, List<Integer> group, List<Token> found) {
    long cases = Cases.ALL;
    long adjectives = Cases.ALL;
    long noun = 0;
    for (int i : group) {
      Token cited = citation.token(i);
      var keys = citationKeys(cited.surface(), true);
      var read =
          Cases.of(morphology.analyses(found.get(i).surface()), a -> keys.contains(a.lemma()));
      long bits = read.bits() == 0 ? Cases.ALL : read.bits() & numbers(cited);
      boolean isNoun = Cases.of(morphology.analyses(cited.surface()), a -> true).noun();
      if (!isNoun) {
        adjectives &= bits;
        if (adjectives == 0) return 0;
        continue;
      }
      boolean undeclined =
          noun != 0 || Character.isUpperCase(cited.surface().charAt(0)) && group.size() > 1;
      if (undeclined && key(cited).equals(key(found.get(i)))) continue; // Назарбаев Университета
      long agreed = adjectives & bits;
      if (agreed == 0) return 0;
      if (noun == 0) noun = agreed;
      cases &= Cases.anyNumberAndGender(agreed);
      if (cases == 0) return 0;
      adjectives = Cases.ALL;
    }
    if (noun == 0) return adjectives;
    return noun & adjectives & cases;
  }

  /// A term cited in the plural only is not meant by the singular.
  private long numbers(Token cited) {
    var nominative =
        Cases.of(morphology.analyses(cited.surface()), a -> a.tags().contains("NOM")).bits();
    return nominative != 0 && (nominative & Cases.SINGULAR) == 0 ? Cases.PLURAL : Cases.ALL;
  }

  /// The head with what agrees with it, and each quoted name by itself.
  private static List<List<Integer>> groups(Phrase citation, BitSet inflecting) {
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

  private String key(Token token) {
    return morphology.citationKey(token.surface());
  }

  @Override
  public boolean isParticle(Phrase text, int next) {
    return PARTICLES.contains(text.token(next).surface());
  }

  @Override
  public boolean isEnding(Phrase text, int next) {
    return false;
  }
}
