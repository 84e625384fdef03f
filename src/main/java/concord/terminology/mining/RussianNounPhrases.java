package concord.terminology.mining;

import concord.morphology.Analysis;
import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Russian: adjectives before their noun, and nouns in the genitive behind it.
final class RussianNounPhrases implements NounPhrases {

  private static final Set<String> NOMINAL = Set.of("NOUN", "ADJ", "PTCP");
  private static final Set<String> NEVER = WordList.of("ru-never");

  private final Morphology morphology;

  /// What names begin with that have a soft sign inside: «Тяньцзинь» of «Тяньцзиньский».
  private final Set<String> soft = new HashSet<>();

  RussianNounPhrases(Language language, Collection<String> texts) {
    morphology = Morphology.of(language);
    for (String text : texts) {
      for (Token token : morphology.tokens(text)) {
        String word = token.surface();
        int sign = word.lastIndexOf('ь');
        if (isName(token) && sign > 0 && sign < word.length() - 1) {
          soft.add(word.substring(0, sign + 1));
        }
      }
    }
  }

  @Override
  public String key(Token word) {
    return nominal(word)
        .map(Analysis::lemma)
        .orElseGet(() -> morphology.citationKey(word.surface()));
  }

  @Override
  public boolean mayStand(Token word) {
    return word.kind() == Token.Kind.WORD
        && word.surface().length() > 1
        && !NEVER.contains(key(word))
        && !NEVER.contains(morphology.citationKey(word.surface()));
  }

  @Override
  public boolean isOne(List<Token> words, boolean[] hyphenated) {
    boolean head = false;
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      // торгово-экономическое: the first half of a compound is no word of its own.
      if (!last && hyphenated[i]) continue;
      var word = words.get(i);
      if (isNoun(words, i)) {
        if (head && !hasCase(word, "GEN") && !isName(word)) return false;
        head = true;
      } else if (!isAdjective(word) || last) {
        return false;
      } else if (head && !hasCase(word, "GEN")) {
        return false;
      }
    }
    return head;
  }

  @Override
  public boolean isCited(List<Token> words) {
    // The dictionary has surnames in -а, «Пекина» among them.
    if (words.size() == 1) {
      return key(words.getFirst()).equals(morphology.citationKey(words.getFirst().surface()));
    }
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (isNoun(words, i)) return hasCase(word, "NOM") && !isPlural(word);
      if (isAdjective(word) && !hasCase(word, "NOM")) return false;
    }
    return false;
  }

  /// The head and what agrees with it in the nominative singular.
  @Override
  public Optional<List<String>> cited(List<Token> words) {
    int head = 0;
    while (head < words.size() && !isNoun(words, head)) head++;
    if (head == words.size()) return Optional.empty();
    var noun = nominal(words.get(head));
    if (noun.isEmpty()) return Optional.empty();
    var gender =
        noun.get().tags().stream().filter(Set.of("MASC", "FEM", "NEUT")::contains).findFirst();
    if (gender.isEmpty()) return Optional.empty();
    var cited = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      String surface = words.get(i).surface();
      boolean abbreviation = surface.length() > 1 && Character.isUpperCase(surface.codePointAt(1));
      if (i > head || abbreviation || i < head && !isAdjective(words.get(i))) {
        cited.add(surface);
        continue;
      }
      boolean capital = Character.isUpperCase(surface.codePointAt(0));
      String lemma = i == head ? noun.get().lemma() : adjective(words.get(i));
      String stem = capital ? Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1) : lemma;
      var tags = List.of("ADJ", gender.get(), "SG", "NOM");
      var form = i == head ? Optional.of(softened(stem)) : morphology.generate(stem, tags);
      if (form.isEmpty()) return Optional.empty();
      cited.add(form.get());
    }
    return Optional.of(cited);
  }

  /// «в Тяньцзине» may be of a hard name or a soft one; what is derived from it tells.
  private String softened(String name) {
    return soft.contains(name + 'ь') ? name + 'ь' : name;
  }

  /// The likeliest reading, when it is one of a noun or of what stands before one.
  private Optional<Analysis> nominal(Token word) {
    return morphology.analyses(word.surface()).stream()
        .findFirst()
        .filter(a -> !a.tags().isEmpty() && NOMINAL.contains(a.tags().getFirst()));
  }

  /// «коренных» is a noun too, but not before another one.
  private boolean isNoun(List<Token> words, int i) {
    if (!isNoun(words.get(i))) return false;
    boolean adjective =
        morphology.analyses(words.get(i).surface()).stream()
            .anyMatch(a -> !a.tags().isEmpty() && a.tags().getFirst().equals("ADJ"));
    return !adjective || i + 1 == words.size() || !isNoun(words.get(i + 1));
  }

  private boolean isNoun(Token word) {
    var reading = nominal(word);
    if (reading.isPresent()) return reading.get().tags().getFirst().equals("NOUN");
    // A name or an abbreviation that the dictionary does not have.
    return isName(word) && morphology.analyses(word.surface()).isEmpty();
  }

  private boolean isAdjective(Token word) {
    return morphology.analyses(word.surface()).stream()
        .anyMatch(
            a ->
                !a.tags().isEmpty()
                    && (a.tags().getFirst().equals("ADJ") || a.tags().getFirst().equals("PTCP")));
  }

  private String adjective(Token word) {
    return morphology.analyses(word.surface()).stream()
        .filter(a -> !a.tags().isEmpty() && !a.tags().getFirst().equals("NOUN"))
        .findFirst()
        .map(Analysis::lemma)
        .orElseGet(() -> key(word));
  }

  private boolean hasCase(Token word, String kase) {
    var analyses = morphology.analyses(word.surface());
    return analyses.isEmpty() || analyses.stream().anyMatch(a -> a.tags().contains(kase));
  }

  private boolean isPlural(Token word) {
    return nominal(word).filter(a -> a.tags().contains("PL")).isPresent();
  }

  private static boolean isName(Token word) {
    return Character.isUpperCase(word.surface().codePointAt(0));
  }
}
