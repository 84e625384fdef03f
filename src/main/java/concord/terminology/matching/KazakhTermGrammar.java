package concord.terminology.matching;

import concord.morphology.Analysis;
import concord.morphology.Morphology;
import concord.morphology.Token;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Kazakh: only the last word inflects, and it is the head; what stands before it is fixed, but for
/// nouns in a row with it, which may inflect as it does.
final class KazakhTermGrammar implements TermGrammar {

  /// A stem of each kind of ending and harmony, to try a suffix on.
  private static final List<String> STEMS =
      List.of(
          "қала", "әже", "қар", "жер", "мал", "ел", "адам", "күн", "қаз", "көз", "кітап", "мектеп");

  private static final Set<String> PARTICLES = Set.of("ақ", "ау", "ай", "мыс", "міс");

  /// Whether each is an adverb too.
  private static final Map<String, Boolean> ADJECTIVES =
      GrammarData.lines("kazakh-adjectives.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableMap(w -> w.replace("*", ""), w -> w.endsWith("*")));

  /// Ends of verbs that govern an accusative: verbal nouns, participles, converbs, the present.
  private static final Pattern VERB =
      Pattern.compile(
          ".{2,}(у(ға|ге|ды|ді|дың|дің|да|де|дан|ден|ы|і|ын|ін|ына|іне|мен)?|[ыі]?п|[ғқ]ан|[гк]ен"
              + "|йтын|йтін|атын|етін|ады|еді|йды|йді|ймыз|йміз|мақ|мек|бақ|бек|пақ|пек|сын|сін)");

  /// What makes one verb of a converb: нығайта отырып, нығайта түсу.
  private static final Pattern AFTER_CONVERB = Pattern.compile("(отыр|түс|бер|біл).*");

  private final Morphology morphology;
  private final UnaryOperator<String> key;
  private final boolean capitals;

  /// @param morphology of Kazakh in Cyrillic
  /// @param key what a Cyrillic word is known by among the terms
  /// @param capitals whether the texts have any
  KazakhTermGrammar(Morphology morphology, UnaryOperator<String> key, boolean capitals) {
    this.morphology = morphology;
    this.key = key;
    this.capitals = capitals;
  }

  @Override
  public int firstToken(Phrase citation) {
    return 0;
  }

  @Override
  public BitSet inflecting(Phrase citation) {
    var inflecting = new BitSet();
    int last = citation.size() - 1;
    if (citation.token(last).kind() == Token.Kind.WORD) inflecting.set(last);
    KazakhCoordination.heads(morphology, citation, inflecting).forEach(inflecting::set);
    return inflecting;
  }

  @Override
  public Agreement agreement(Phrase citation, BitSet inflecting) {
    return KazakhCoordination.of(morphology, citation, inflecting);
  }

  @Override
  public Set<String> citationKeys(String word, boolean phrase) {
    String cited = morphology.citationKey(word);
    if (!phrase) return Set.of(key.apply(cited));
    // «Лу Бань шеберханалары» is the plural of «Лу Бань шеберханасы», though the one head is no
    // part
    // of the other.
    var keys = new LinkedHashSet<>(Set.of(key.apply(cited)));
    for (Analysis analysis : morphology.analyses(cited)) {
      if (!analysis.tags().equals(List.of("POSS3"))) continue;
      morphology.generate(analysis.lemma(), List.of("PL", "POSS3")).map(key).ifPresent(keys::add);
    }
    return keys;
  }

  /// An object stands before its verb. Where something else follows the word is read as the
  /// adjective; at worst an accusative is left out, and its version is *unknown*, not wrong.
  @Override
  public boolean isAnotherWord(Phrase citation, Phrase text, int start, int end) {
    if (citation.size() != 1) return false;
    String word = morphology.citationKey(text.token(start).surface());
    Boolean adverb = ADJECTIVES.get(word);
    if (adverb != null) return adverb || !isVerb(text, end);
    return !capitals && isName(citation.token(0)) && isPossessed(word, citation.token(0));
  }

  private static boolean isName(Token cited) {
    return Character.isUpperCase(cited.surface().codePointAt(0));
  }

  /// Nobody owns a name: where no capital tells it, «астанасы» is somebody's capital, not Astana's.
  private boolean isPossessed(String word, Token cited) {
    String name = key.apply(morphology.citationKey(cited.surface()));
    var readings =
        morphology.analyses(word).stream()
            .filter(analysis -> key.apply(analysis.lemma()).equals(name))
            .toList();
    return !readings.isEmpty()
        && readings.stream()
            .allMatch(reading -> reading.tags().stream().anyMatch(tag -> tag.startsWith("POSS")));
  }

  private boolean isVerb(Phrase text, int next) {
    String word = word(text, next);
    boolean converb = word.endsWith("а") || word.endsWith("е") || word.endsWith("й");
    return VERB.matcher(word).matches()
        || converb && AFTER_CONVERB.matcher(word(text, next + 1)).matches();
  }

  private String word(Phrase text, int at) {
    boolean there = at < text.size() && text.token(at).kind() == Token.Kind.WORD;
    return there ? morphology.citationKey(text.token(at).surface()) : "";
  }

  @Override
  public boolean isParticle(Phrase text, int next) {
    return PARTICLES.contains(text.token(next).surface());
  }

  /// Abbreviations, numbers and foreign spellings take their suffix after a hyphen.
  @Override
  public boolean isEnding(Phrase text, int next) {
    if (!text.hyphenatedBefore(next)) return false;
    String ending = morphology.citationKey(text.token(next).surface());
    if (ending.length() > 12 || !text.token(next).surface().equals(ending)) return false;
    for (String stem : STEMS) {
      for (var analysis : morphology.analyses(stem + ending)) {
        if (analysis.lemma().equals(stem) && !analysis.tags().isEmpty()) return true;
      }
    }
    return false;
  }
}
