package concord.terminology.replacing;

import concord.morphology.Analysis;
import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.terminology.matching.Cases;
import concord.terminology.matching.Phrase;
import concord.terminology.matching.RussianTermGrammar;
import concord.terminology.matching.TermGrammar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Russian: the found head's case and number go onto the right head and all that agrees with it.
///
/// Where the found words fit several cases, the preposition before them may decide; if not, and the
/// right term would look different in them, the answer is not certain.
final class RussianReplacing implements Replacing {

  /// The cases a preposition governs, in the order of [Cases#NAMES].
  private static final Map<String, List<Integer>> GOVERNS =
      Map.ofEntries(
          Map.entry("в", List.of(5, 3)), Map.entry("во", List.of(5, 3)),
          Map.entry("на", List.of(5, 3)), Map.entry("о", List.of(5)),
          Map.entry("об", List.of(5)), Map.entry("при", List.of(5)),
          Map.entry("по", List.of(2, 5)), Map.entry("к", List.of(2)),
          Map.entry("ко", List.of(2)), Map.entry("благодаря", List.of(2)),
          Map.entry("согласно", List.of(2)), Map.entry("с", List.of(4, 1)),
          Map.entry("со", List.of(4, 1)), Map.entry("между", List.of(4)),
          Map.entry("над", List.of(4)), Map.entry("перед", List.of(4)),
          Map.entry("под", List.of(4, 3)), Map.entry("за", List.of(4, 3)),
          Map.entry("через", List.of(3)), Map.entry("про", List.of(3)),
          Map.entry("из", List.of(1)), Map.entry("от", List.of(1)),
          Map.entry("до", List.of(1)), Map.entry("для", List.of(1)),
          Map.entry("без", List.of(1)), Map.entry("у", List.of(1)),
          Map.entry("против", List.of(1)), Map.entry("после", List.of(1)),
          Map.entry("вокруг", List.of(1)), Map.entry("среди", List.of(1)),
          Map.entry("ради", List.of(1)), Map.entry("кроме", List.of(1)));

  /// Without a preposition: a genitive attribute is by far the commonest of the oblique cases.
  private static final List<Integer> USUAL = List.of(0, 1, 3, 4, 2, 5);

  private final Morphology morphology;
  private final RussianTermGrammar grammar;

  RussianReplacing(Morphology morphology, TermGrammar grammar) {
    this.morphology = morphology;
    this.grammar = (RussianTermGrammar) grammar;
  }

  @Override
  public Optional<Inflected> replace(Place place) {
    long read = grammar.headReadings(place.citation(), place.found().tokens());
    boolean pluralOnly = isPluralOnly(place.citation());
    var wordings = new LinkedHashSet<String>();
    for (int kase : cases(place.before(), read)) {
      for (boolean plural : new boolean[] {false, true}) {
        if ((read & Cases.ofCase(kase) & (plural ? Cases.PLURAL : Cases.SINGULAR)) == 0) continue;
        var wording = decline(place.right(), kase, plural && !pluralOnly);
        if (wording.isEmpty()) return Optional.empty();
        wordings.add(wording.get());
      }
    }
    if (wordings.isEmpty()) return Optional.empty();
    // «выборы» are many by grammar only; whether their replacement is one or many, a person knows.
    boolean number = !pluralOnly || isPluralOnly(place.right());
    return Optional.of(new Inflected(wordings.getFirst(), number && wordings.size() == 1));
  }

  private boolean isPluralOnly(Phrase term) {
    long cited = grammar.headReadings(term, term.tokens());
    return (cited & Cases.ofCase(0) & Cases.SINGULAR) == 0;
  }

  private List<Integer> cases(Phrase before, long read) {
    if (before.size() == 0) return USUAL;
    String word = morphology.citationKey(before.token(before.size() - 1).surface());
    var governed = GOVERNS.get(word);
    if (governed != null) return governed;
    // A noun right before it makes it an attribute: «в рамках стратегии».
    var analyses = morphology.analyses(word);
    boolean noun =
        !analyses.isEmpty() && analyses.stream().allMatch(a -> a.tags().contains("NOUN"));
    return noun && (read & Cases.ofCase(1)) != 0 ? List.of(1) : USUAL;
  }

  /// The whole phrase in a case; its own number unless the place asks for the plural.
  private Optional<String> decline(Phrase term, int kase, boolean plural) {
    var inflecting = grammar.inflecting(term);
    var group = grammar.headGroup(term, inflecting);
    if (group.isEmpty()) return Optional.empty();
    var head = head(term, group);
    var wording = new Wording(term);
    for (int i : group) {
      Token token = term.token(i);
      if (keepsItsForm(term, i)) continue;
      var tags = new ArrayList<String>();
      boolean adjective = i < head.at() && isAdjective(token);
      tags.add(adjective ? "ADJ" : head.adjectival() ? "ADJ" : "NOUN");
      tags.addAll(head.genderAndAnimacy());
      tags.add(plural || head.plural() ? "PL" : "SG");
      tags.add(Cases.NAMES.get(kase));
      var form = morphology.generate(token.surface(), tags);
      if (form.isEmpty()) return Optional.empty();
      wording.put(i, form.get());
    }
    return Optional.of(wording.toString());
  }

  /// What the adjectives must agree with.
  private record Head(int at, List<String> genderAndAnimacy, boolean plural, boolean adjectival) {}

  private Head head(Phrase term, List<Integer> group) {
    for (int i : group) {
      Token token = term.token(i);
      boolean before = i < group.getLast() && isAdjective(token);
      for (Analysis analysis : morphology.analyses(token.surface())) {
        var tags = analysis.tags();
        if (before || !tags.contains("NOUN") || !tags.contains("NOM")) continue;
        return new Head(i, kept(tags), tags.contains("PL"), false);
      }
    }
    int last = group.getLast();
    var analyses = morphology.analyses(term.token(last).surface());
    var nominative = analyses.stream().filter(a -> a.tags().contains("NOM")).findFirst();
    var tags = nominative.map(Analysis::tags).orElse(List.of());
    return new Head(last, kept(tags), tags.contains("PL"), true);
  }

  private static List<String> kept(List<String> tags) {
    return tags.stream().filter(t -> Cases.GENDERS.contains(t) || t.equals("ANIM")).toList();
  }

  private boolean isAdjective(Token token) {
    // The dictionary has Назарбаев and Пушкин as adjectives too («назарбаев указ»).
    if (isName(token) && token.surface().matches(".*(ов|ев|ин|ын)")) return false;
    return morphology.analyses(token.surface()).stream()
        .anyMatch(
            a ->
                a.tags().contains("NOM")
                    && (a.tags().contains("ADJ") || a.tags().contains("PTCP")));
  }

  /// The first half of a double name and a Chinese family name stand as they are: Касым-Жомарта,
  /// Си Цзиньпина.
  private boolean keepsItsForm(Phrase term, int i) {
    if (i + 1 >= term.size() || !isName(term.token(i)) || !isName(term.token(i + 1))) return false;
    return term.hyphenatedBefore(i + 1) || term.token(i).surface().length() <= 3;
  }

  private static boolean isName(Token token) {
    return Character.isUpperCase(token.surface().charAt(0));
  }
}
