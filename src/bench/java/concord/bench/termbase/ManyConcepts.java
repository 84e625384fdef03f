package concord.bench.termbase;

import com.ibm.icu.util.ULocale;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Term;
import concord.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Concepts with real words in four languages, as many as wanted: the names CLDR has for a language
/// as it is spoken in a country, "Kazakh (China)".
final class ManyConcepts {

  private static final List<Language> LANGUAGES =
      List.of(Language.ZH, Language.EN, Language.KK, Language.RU);

  private ManyConcepts() {}

  static List<Concept> of(int count) {
    var concepts = new ArrayList<Concept>();
    for (String language : ULocale.getISOLanguages()) {
      for (String country : ULocale.getISOCountries()) {
        if (concepts.size() == count) return concepts;
        var locale = new ULocale(language, country);
        var terms = new ArrayList<Term>();
        for (Language in : LANGUAGES) {
          String name = locale.getDisplayName(ULocale.forLocale(in.locale()));
          // Where CLDR has no name it gives the code.
          if (name.startsWith(language)) break;
          terms.add(Term.preferred(in, name));
        }
        if (terms.size() < LANGUAGES.size()) continue;
        concepts.add(
            new Concept(
                new ConceptId(language + "-" + country),
                "languages > " + language,
                Map.of(),
                "",
                "CLDR",
                terms));
      }
    }
    throw new IllegalStateException("CLDR has names for " + concepts.size() + " only");
  }
}
