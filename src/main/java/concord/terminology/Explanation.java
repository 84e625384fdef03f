package concord.terminology;

import concord.text.Language;
import concord.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Why a concept was judged as it was, version by version.
///
/// @param expected how often it is expected in every version
public record Explanation(Concept concept, int expected, List<Version> versions) {

  public Explanation {
    versions = List.copyOf(versions);
  }

  /// What decided the verdict on a version.
  public enum Rule {
    /// The term to use stands there as cited.
    CITED,
    /// The term to use stands there in another form.
    INFLECTED,
    /// A term that may be used stands there.
    ADMITTED,
    /// A term that must not be used stands there.
    DEPRECATED,
    /// Others state the concept, this version has a term for it, and none was found.
    NOT_FOUND,
    /// Others state it, and here a sentence ends between the words of its term.
    BROKEN,
    /// Others state it, and here stand words of the term's stem that are no form of it.
    KIN,
    /// Others have it inside a longer term only, which need not contain it here.
    INSIDE_LONGER,
    /// The term base has no term to use in this language.
    NO_TERM,
    /// The version says nothing.
    SILENT;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /// One version's part.
  ///
  /// @param count how often the concept is named, inside longer terms too
  ///
  /// @param kin words of the term's stem that are no form of it, or empty
  public record Version(
      Language language, Verdict verdict, Rule rule, int count, List<Found> found, String kin) {

    public Version {
      found = List.copyOf(found);
    }

    /// Key of the sentence that tells the rule; it needs [Explanation#facts].
    public String messageKey() {
      return "explanation." + rule.word();
    }
  }

  /// A mention, and how its words were read.
  ///
  /// @param text as written
  /// @param inside whether it stands in a longer term of another concept
  /// @param words those that are not as cited
  public record Found(Span span, String text, Term term, boolean inside, List<Word> words) {

    public Found {
      words = List.copyOf(words);
    }

    /// «Азиясына = азия POSS3 DAT»; empty when all is as cited.
    public String analysis() {
      return words.stream().map(Word::toString).collect(Collectors.joining(", "));
    }
  }

  /// A word that was taken for a form of another.
  public record Word(String written, String lemma, List<String> tags) {

    public Word {
      tags = List.copyOf(tags);
    }

    @Override
    public String toString() {
      return (written + " = " + lemma + " " + String.join(" ", tags)).strip();
    }
  }

  /// «zh 3, en 3, kk 3, ru 2»: how often each version that speaks names the concept.
  public String counts() {
    return versions.stream()
        .filter(version -> version.rule() != Rule.SILENT)
        .map(version -> version.language() + " " + version.count())
        .collect(Collectors.joining(", "));
  }

  public Map<String, Object> facts(Version version) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("lang", version.language().tag());
    facts.put("term", concept.wording(version.language()).orElse(""));
    facts.put("count", version.count());
    facts.put("counts", counts());
    facts.put("kin", version.kin());
    return facts;
  }
}
