package concord.terminology;

import concord.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// A bead with its terms and verdicts as the text of a case file: what somebody found wrong, or
/// right, becomes a test without a line of Java.
///
/// ```text
/// # why this case exists
/// concept region
///   kk preferred Орталық Азия
///   en preferred Central Asia {not North Central Asia}
/// text kk Орталық Азияда
/// text en In Central Asia
/// verdict region kk inflected 1
/// verdict region en exact 1
/// ```
public final class VerdictCase {

  private VerdictCase() {}

  /// The case of one concept; other concepts named in the bead are part of it, for they decide what
  /// stands inside a longer term.
  ///
  /// @param why the first line of the file
  public static String write(
      String why,
      ConceptId about,
      Map<Language, String> texts,
      Recogniser recogniser,
      Function<ConceptId, java.util.Optional<Concept>> concepts) {
    var lines = new ArrayList<String>();
    lines.add("# " + why.replaceAll("\\s+", " "));
    Set<ConceptId> named = new LinkedHashSet<>(Set.of(about));
    new TreeMap<>(texts)
        .forEach((language, text) -> collect(recogniser.mentions(language, text), named));
    for (ConceptId id : named) {
      concepts.apply(id).ifPresent(concept -> concept(concept, texts, lines));
    }
    new TreeMap<>(texts)
        .forEach((language, text) -> lines.add(("text " + language + " " + line(text)).strip()));
    for (ConceptVerdict verdict : new Explainer(recogniser, concepts).verdicts(texts)) {
      if (!verdict.concept().id().equals(about)) continue;
      verdict
          .versions()
          .forEach(
              (language, rendering) ->
                  lines.add(
                      "verdict %s %s %s %d"
                          .formatted(about, language, word(rendering), rendering.count())));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void collect(List<Mention> mentions, Set<ConceptId> named) {
    for (Mention mention : mentions) {
      named.add(mention.concept());
      collect(mention.nested(), named);
    }
  }

  private static void concept(Concept concept, Map<Language, String> texts, List<String> lines) {
    lines.add("concept " + concept.id());
    for (Term term : concept.terms()) {
      boolean wanted = texts.keySet().stream().anyMatch(term.language()::sameLanguageAs);
      if (!wanted || term.curation() == Curation.REJECTED) continue;
      lines.add(
          "  "
              + term.language()
              + " "
              + term.status().word()
              + " "
              + line(term.text())
              + rules(term.rules()));
    }
  }

  private static String rules(TermRules rules) {
    var written = new StringBuilder();
    if (rules.letterCase() != LetterCase.USUAL) {
      written.append(" {case ").append(rules.letterCase().word()).append('}');
    }
    if (!rules.pattern().isEmpty()) written.append(" {as ").append(rules.pattern()).append('}');
    if (!rules.exceptions().isEmpty()) {
      written.append(" {not ").append(String.join("; ", rules.exceptions())).append('}');
    }
    return written.toString();
  }

  private static String word(Rendering rendering) {
    return rendering.verdict().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
