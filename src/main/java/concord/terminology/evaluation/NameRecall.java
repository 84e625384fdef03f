package concord.terminology.evaluation;

import concord.terminology.Mention;
import concord.terminology.Recogniser;
import concord.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Names found in parallel text: one that a segment of one version mentions must be found in the
/// same segment of the others.
///
/// Where translators really said it otherwise (an adjective, a pronoun, nothing at all), or a name
/// stands in one version only and is right there, people have looked and listed it.
public final class NameRecall {

  /// A segment in several languages.
  public record Parallel(String document, int bead, Map<Language, String> texts) {}

  /// A name of a segment in one language.
  public record Place(String document, int bead, Language language, String concept)
      implements Comparable<Place> {

    /// `000 12 ru US`, as the lists write it.
    public static Place of(String line) {
      String[] words = line.strip().split("\\s+");
      return new Place(words[0], Integer.parseInt(words[1]), Language.of(words[2]), words[3]);
    }

    @Override
    public String toString() {
      return document + " " + bead + " " + language + " " + concept;
    }

    @Override
    public int compareTo(Place other) {
      return toString().compareTo(other.toString());
    }
  }

  /// What came out for one language.
  ///
  /// @param expected names that the pivot mentions and nobody listed as paraphrased
  /// @param missed those of them that were not found
  /// @param found names found
  /// @param doubtful those of them that no other version mentions and nobody listed as right
  public record Score(int expected, List<Place> missed, int found, List<Place> doubtful) {

    public double recall() {
      return expected == 0 ? 1 : 1 - (double) missed.size() / expected;
    }

    public double precision() {
      return found == 0 ? 1 : 1 - (double) doubtful.size() / found;
    }
  }

  private final Recogniser recogniser;
  private final Language pivot;
  private final Set<Place> paraphrased;
  private final Set<Place> right;

  /// @param pivot the version whose mentions the others are held against
  /// @param paraphrased places at which the name is really not there
  /// @param right places at which it is, though no other version mentions it
  public NameRecall(
      Recogniser recogniser, Language pivot, Set<Place> paraphrased, Set<Place> right) {
    this.recogniser = recogniser;
    this.pivot = pivot;
    this.paraphrased = Set.copyOf(paraphrased);
    this.right = Set.copyOf(right);
  }

  /// @return a score a language, the pivot's own with nothing expected
  public Map<Language, Score> measure(List<Parallel> segments) {
    var tallies = new TreeMap<Language, Tally>();
    for (Parallel segment : segments) {
      var names = new TreeMap<Language, Set<String>>();
      segment.texts().forEach((language, text) -> names.put(language, names(language, text)));
      names.forEach(
          (language, own) -> {
            var tally = tallies.computeIfAbsent(language, l -> new Tally());
            for (String concept : own) {
              var place = new Place(segment.document(), segment.bead(), language, concept);
              tally.found++;
              if (!elsewhere(names, language, concept) && !right.contains(place)) {
                tally.doubtful.add(place);
              }
            }
            if (language.equals(pivot)) return;
            for (String concept : names.getOrDefault(pivot, Set.of())) {
              var place = new Place(segment.document(), segment.bead(), language, concept);
              if (paraphrased.contains(place)) continue;
              tally.expected++;
              if (!own.contains(concept)) tally.missed.add(place);
            }
          });
    }
    var scores = new TreeMap<Language, Score>();
    tallies.forEach((language, tally) -> scores.put(language, tally.score()));
    return scores;
  }

  private static final class Tally {
    int expected;
    int found;
    final List<Place> missed = new ArrayList<>();
    final List<Place> doubtful = new ArrayList<>();

    Score score() {
      return new Score(expected, List.copyOf(missed), found, List.copyOf(doubtful));
    }
  }

  private static boolean elsewhere(
      Map<Language, Set<String>> names, Language language, String concept) {
    return names.entrySet().stream()
        .anyMatch(entry -> !entry.getKey().equals(language) && entry.getValue().contains(concept));
  }

  private Set<String> names(Language language, String text) {
    var names = new TreeSet<String>();
    // What stands inside a longer name is not marked by people: Америка in Америка Құрама Штаттары.
    for (Mention mention : recogniser.mentions(language, text)) {
      names.add(mention.concept().value());
    }
    return names;
  }
}
