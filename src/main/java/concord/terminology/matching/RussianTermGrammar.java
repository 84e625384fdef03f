package concord.terminology.matching;

import concord.morphology.Analysis;
import concord.morphology.FormMemory;
import concord.morphology.Morphology;
import concord.morphology.Token;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Russian: the head and what agrees with it inflect; genitive attributes, what follows a
/// preposition and quoted names do so only within themselves.
public final class RussianTermGrammar implements TermGrammar {

  private static final Set<String> NOMINAL = Set.of("NOUN", "ADJ", "PTCP");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "в", "во", "на", "о", "об", "по", "с", "со", "к", "ко", "из", "от", "до", "для", "при",
          "без", "за", "над", "под", "между", "через", "против", "у", "среди", "про");

  private static final Set<String> WITH_FIXED_NAME =
      Set.of(
          "республика",
          "провинция",
          "область",
          "штат",
          "королевство",
          "княжество",
          "округ",
          "станция",
          "порт",
          "озеро",
          "остров",
          "гора",
          "хребет",
          "перевал",
          "уезд",
          "парк",
          "компания",
          "корпорация",
          "группа",
          "агентство",
          "банк",
          "фонд",
          "газета",
          "телеканал",
          "движение",
          "партия",
          "коридор",
          "программа",
          "проект");

  private static final Set<String> PARTICLES = Set.of("то", "таки", "ка");

  private final Morphology morphology;
  private final FormMemory<List<RussianAgreement.Read>> reads =
      new FormMemory<>(FormMemory.MANY, this::read);

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
    boolean counted = false;
    for (int i = 0; i < citation.size(); i++) {
      Token token = citation.token(i);
      if (citation.openingQuoteBefore(i)) {
        head = false;
        fixed = false;
      }
      String word = morphology.citationKey(token.surface());
      if (token.kind() != Token.Kind.WORD || isAbbreviation(token.surface())) continue;
      if (PREPOSITIONS.contains(word)) fixed = true;
      if (fixed || isGenitiveOfName(citation, i) || isApposed(citation, i)) continue;
      boolean name = Character.isUpperCase(token.surface().charAt(0));
      var cases = Cases.of(morphology.analyses(word), a -> NOMINAL.contains(a.tags().getFirst()));
      if (isNumeral(word)) {
        inflecting.set(i);
        counted = true;
      } else if (counted && !head && cases.genitive()) {
        // пять стран, пятью странами: what is counted stands in the genitive only when cited.
        inflecting.set(i);
        head = cases.noun();
      } else if (cases.nominative()
          && (!head || !cases.genitive() || name && isItsOwnLemma(word))) {
        inflecting.set(i);
        head |= cases.noun();
      }
    }
    return inflecting;
  }

  /// Республики Казахстан, в провинции Шэньси: a name after such a word stays as it is.
  private boolean isApposed(Phrase citation, int i) {
    return i > 0
        && Character.isUpperCase(citation.token(i).surface().charAt(0))
        && WITH_FIXED_NAME.contains(morphology.citationKey(citation.token(i - 1).surface()));
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

  boolean isNumeral(String word) {
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
    var analyses = morphology.analyses(word);
    // A counted noun is cited in the genitive: стран, after пять.
    boolean nominative = analyses.stream().anyMatch(a -> a.tags().contains("NOM"));
    // A single word that is none is indeclinable: Того is the country and no form of «тот».
    if (!nominative && !phrase) return Set.of(cited);
    String citedIn = nominative ? "NOM" : "GEN";
    for (Analysis analysis : analyses) {
      if (!analysis.tags().contains(citedIn)) continue;
      // A word that is its own lemma is meant as such: «прошлое» is no form of прошлый.
      if (analysis.lemma().equals(cited)) return Set.of(cited);
      keys.add(analysis.lemma());
    }
    return keys;
  }

  @Override
  public Agreement agreement(Phrase citation, BitSet inflecting) {
    return russianAgreement(citation, inflecting);
  }

  private RussianAgreement russianAgreement(Phrase citation, BitSet inflecting) {
    return new RussianAgreement(this, morphology, reads, citation, inflecting);
  }

  private List<RussianAgreement.Read> read(String surface) {
    return morphology.analyses(surface).stream()
        .map(a -> new RussianAgreement.Read(a.lemma(), Cases.of(List.of(a), any -> true).bits()))
        .toList();
  }

  /// The numbers, cases and genders in which the words of the head's group agree, as bits of
  /// [Cases].
  public long headReadings(Phrase citation, List<Token> found) {
    return russianAgreement(citation, inflecting(citation)).headReadings(found);
  }

  /// The words of a citation that inflect together with its head, the head among them.
  public List<Integer> headGroup(Phrase citation, BitSet inflecting) {
    var groups = RussianAgreement.groups(citation, inflecting);
    return groups.isEmpty() ? List.of() : groups.getFirst();
  }

  @Override
  public boolean isParticle(Phrase text, int next) {
    return PARTICLES.contains(text.token(next).surface());
  }
}
