package concord.terminology;

import concord.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/// The term base of a case, as one column of a case file writes it.
///
/// `csf=community with a shared future | csf=!community of destiny | win=成功{not 郑成功; 成功大学}`:
/// concepts with their terms, `!` before a deprecated one, rules of a term in braces behind it
/// (`{case as-written}`, `{as a [closer] union}`, `{not …}`).
final class CaseTerms {

  private static final Pattern RULE = Pattern.compile("\\{(case|as|not) ([^}]*)}");

  private CaseTerms() {}

  static List<Concept> read(Language language, String terms) {
    var byConcept = new LinkedHashMap<String, List<Term>>();
    for (String term : terms.split(" \\| ")) {
      String[] pair = term.split("=", 2);
      byConcept.computeIfAbsent(pair[0], id -> new ArrayList<>()).add(term(language, pair[1]));
    }
    return byConcept.entrySet().stream()
        .map(entry -> Concept.of(entry.getKey(), entry.getValue().toArray(Term[]::new)))
        .toList();
  }

  static Term term(Language language, String written) {
    var letterCase = LetterCase.USUAL;
    String pattern = "";
    var exceptions = new ArrayList<String>();
    var rules = RULE.matcher(written);
    while (rules.find()) {
      switch (rules.group(1)) {
        case "case" -> letterCase = LetterCase.of(rules.group(2)).orElseThrow();
        case "as" -> pattern = rules.group(2);
        default -> exceptions.addAll(List.of(rules.group(2).split("; ")));
      }
    }
    String text = RULE.matcher(written).replaceAll("").strip();
    boolean deprecated = text.startsWith("!");
    var term =
        Term.of(
            language,
            deprecated ? text.substring(1) : text,
            deprecated ? TermStatus.DEPRECATED : TermStatus.PREFERRED);
    return term.withRules(new TermRules(letterCase, pattern, exceptions));
  }
}
