package concord.terminology.replacing;

import concord.morphology.Analysis;
import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.terminology.matching.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Kazakh: the slots that the found head has beyond its citation go onto the right term's head.
///
/// A term may be cited with its possessive (ұйымы); that one belongs to the term, not to the place.
final class KazakhReplacing implements Replacing {

  private static final Set<String> POSSESSIVES =
      Set.of("POSS1SG", "POSS2SG", "POSS2POL", "POSS1PL", "POSS3");

  /// Nouns whose last ы or і is their own; all others that end so are taken for possessed.
  private static final Set<String> BARE =
      Set.of(
          "белгі", "үлгі", "кісі", "дәрі", "тері", "іні", "бөрі", "тары", "әңгі", "кері", "сыйы",
          "тағы", "жағы", "алты", "жеті", "екі", "әлі", "елу", "жазушы", "тарихи", "әскери");

  private final Morphology morphology;

  KazakhReplacing(Morphology morphology) {
    this.morphology = morphology;
  }

  @Override
  public Optional<Inflected> replace(Place place) {
    int last = place.right().size() - 1;
    Token head = place.right().token(last);
    if (head.kind() != Token.Kind.WORD) return Optional.empty();
    var right = new Wording(place.right());
    var own = cited(head.surface(), place.right().size() > 1);
    for (Found found : found(place)) {
      boolean lost = found.citedPossessed() && !own.possessed() && afterGenitive(place.before());
      var tags = merged(own.tags(), found.added());
      if (tags.equals(own.tags())) {
        return Optional.of(new Inflected(place.right().text(), !lost));
      }
      var form = morphology.generate(own.stem(head.surface()), tags);
      if (form.isEmpty()) continue;
      boolean clash = own.possessed() && found.added().stream().anyMatch(POSSESSIVES::contains);
      boolean rare = found.added().stream().anyMatch(KazakhReplacing::isRare);
      boolean sure = !lost && !rare && !(clash && !found.added().contains("POSS3"));
      return Optional.of(new Inflected(right.put(last, form.get()).toString(), sure));
    }
    return Optional.empty();
  }

  /// What the place adds to the citation of the found term.
  private record Found(List<String> added, boolean citedPossessed) {}

  private List<Found> found(Place place) {
    var all = new ArrayList<Found>();
    Token cited = place.citation().token(place.citation().size() - 1);
    boolean hyphenated = place.found().size() > place.citation().size();
    if (hyphenated) {
      for (var tags : endings(place.lastWord())) all.add(new Found(tags, false));
      return all;
    }
    var citation = cited(cited.surface(), place.citation().size() > 1);
    for (Analysis analysis : morphology.analyses(place.lastWord())) {
      if (!analysis.lemma().equals(morphology.citationKey(citation.stem(cited.surface()))))
        continue;
      if (!analysis.tags().containsAll(citation.tags())) continue;
      var added = new ArrayList<>(analysis.tags());
      added.removeAll(citation.tags());
      all.add(new Found(added, citation.possessed()));
    }
    return all;
  }

  /// A head as its term cites it.
  ///
  /// @param root without the suffixes of the citation
  private record Head(String root, List<String> tags) {

    boolean possessed() {
      return tags.contains("POSS3");
    }

    /// With the capitals of the citation.
    String stem(String surface) {
      boolean capital = Character.isUpperCase(surface.charAt(0));
      if (tags.isEmpty()) return surface;
      return capital ? Character.toUpperCase(root.charAt(0)) + root.substring(1) : root;
    }
  }

  private Head cited(String surface, boolean phrase) {
    String word = morphology.citationKey(surface);
    var bare = new Head(word, List.of());
    boolean narrow = word.endsWith("ы") || word.endsWith("і");
    if (!phrase || !narrow || BARE.contains(word) || word.endsWith("шы") || word.endsWith("ші")) {
      return bare;
    }
    for (Analysis analysis : morphology.analyses(word)) {
      boolean izafet =
          analysis.tags().equals(List.of("POSS3"))
              || analysis.tags().equals(List.of("PL", "POSS3"));
      if (izafet && analysis.lemma().length() > 1)
        return new Head(analysis.lemma(), analysis.tags());
    }
    return bare;
  }

  /// The slots of both, the term's own possessive where both have one.
  private static List<String> merged(List<String> own, List<String> added) {
    var merged = new LinkedHashSet<String>();
    if (own.contains("PL") || added.contains("PL")) merged.add("PL");
    if (own.contains("POSS3")) merged.add("POSS3");
    for (String tag : added) {
      boolean second = POSSESSIVES.contains(tag) && own.contains("POSS3");
      if (!second) merged.add(tag);
    }
    return List.copyOf(merged);
  }

  private static boolean isRare(String tag) {
    return tag.startsWith("PRED") || tag.equals("CMP") || tag.equals("POSS2SG");
  }

  private boolean afterGenitive(Phrase before) {
    if (before.size() == 0) return false;
    var analyses = morphology.analyses(before.token(before.size() - 1).surface());
    return analyses.stream().limit(2).anyMatch(a -> a.tags().contains("GEN"));
  }

  /// The slots an ending after a hyphen stands for: «-тың» is a genitive after whatever it follows.
  private Set<List<String>> endings(String ending) {
    var slots = new LinkedHashSet<List<String>>();
    String folded = morphology.citationKey(ending);
    for (String stem :
        List.of("қала", "әже", "қар", "жер", "адам", "күн", "қаз", "көз", "кітап", "мектеп")) {
      for (Analysis analysis : morphology.analyses(stem + folded)) {
        if (analysis.lemma().equals(stem) && !analysis.tags().isEmpty()) slots.add(analysis.tags());
      }
    }
    return slots;
  }
}
