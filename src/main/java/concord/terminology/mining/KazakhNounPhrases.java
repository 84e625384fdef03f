package concord.terminology.mining;

import concord.morphology.Analysis;
import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Kazakh: the head stands last, alone takes the endings of the place, and all before it stays as
/// it is: bare, in the genitive, or made an attribute.
final class KazakhNounPhrases implements NounPhrases {

  private static final Set<String> NEVER = WordList.of("kk-never");

  /// Endings of the head that belong to the term and not to the place.
  private static final Set<String> OWN = Set.of("PL", "POSS3");

  /// The possessive belongs to what stands before it: a word alone has none.
  private static final Set<String> OWN_ALONE = Set.of("PL");

  private static final Set<String> CASES =
      Set.of("GEN", "DAT", "ACC", "LOC", "ABL", "INS", "EQU", "SIM");

  /// Endings of participles, converbs and infinitives. A name may end so: Талдықорған.
  private static final Pattern VERBAL = Pattern.compile(".*([ғгқк][ае]н|[ыі]п|[мпб][ае][қк])");

  private final Morphology morphology;
  private final Map<String, Integer> formsOfStem = new HashMap<>();
  private final Map<String, Analysis> readings = new ConcurrentHashMap<>();

  KazakhNounPhrases(Language language, Collection<String> texts) {
    morphology = Morphology.of(language);
    var forms = new HashSet<String>();
    for (String text : texts) {
      for (Token token : morphology.tokens(text)) {
        if (token.kind() == Token.Kind.WORD) forms.add(morphology.citationKey(token.surface()));
      }
    }
    for (String form : forms) {
      for (String stem : morphology.keys(form)) formsOfStem.merge(stem, 1, Integer::sum);
    }
  }

  @Override
  public String key(Token word) {
    return reading(word).lemma();
  }

  @Override
  public boolean mayStand(Token word) {
    return word.kind() == Token.Kind.WORD
        && word.surface().length() > 1
        && !NEVER.contains(morphology.citationKey(word.surface()))
        && !NEVER.contains(key(word));
  }

  @Override
  public boolean isOne(List<Token> words, boolean[] hyphenated) {
    for (Token word : words.subList(0, words.size() - 1)) {
      var tags = tags(word);
      if (tags.stream().anyMatch(tag -> CASES.contains(tag) && !tag.equals("GEN"))) return false;
    }
    return tags(words.getLast()).stream().allMatch(tag -> OWN.contains(tag) || CASES.contains(tag));
  }

  @Override
  public boolean isCited(List<Token> words) {
    return own(words).containsAll(tags(words.getLast()));
  }

  @Override
  public Optional<List<String>> cited(List<Token> words) {
    Token head = words.getLast();
    var reading = reading(head);
    var own = reading.tags().stream().filter(own(words)::contains).toList();
    boolean capital = Character.isUpperCase(head.surface().codePointAt(0));
    String lemma = reading.lemma();
    String stem = capital ? Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1) : lemma;
    return morphology
        .generate(stem, own)
        .map(
            form -> {
              var cited = new ArrayList<String>();
              words.subList(0, words.size() - 1).forEach(word -> cited.add(word.surface()));
              cited.add(form);
              return cited;
            });
  }

  private static Set<String> own(List<Token> words) {
    return words.size() == 1 ? OWN_ALONE : OWN;
  }

  private List<String> tags(Token word) {
    return reading(word).tags();
  }

  private Analysis reading(Token word) {
    return readings.computeIfAbsent(morphology.citationKey(word.surface()), this::reading);
  }

  /// The reading whose stem has most forms in the texts: «Қазақстан» is no «қазақс» in the
  /// ablative, for nothing else is a form of that.
  private Analysis reading(String form) {
    var best = new Analysis(form, List.of());
    int most = formsOfStem.getOrDefault(form, 1);
    for (Analysis analysis : morphology.analyses(form)) {
      int forms = formsOfStem.getOrDefault(analysis.lemma(), 0);
      if (forms > most) {
        best = analysis;
        most = forms;
      }
    }
    return best;
  }
}
