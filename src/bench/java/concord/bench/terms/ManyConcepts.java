package concord.bench.terms;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import concord.exchange.Glossaries;
import concord.terminology.Concept;
import concord.terminology.Term;
import concord.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A large term base in four languages: the glossary of the repository, the names of countries,
/// languages and currencies in the Unicode CLDR, and for the rest terms of the glossary with the
/// name of a country («посол Казахстана», 哈萨克斯坦大使), as such term bases have them.
final class ManyConcepts {

  private static final List<Language> LANGUAGES =
      List.of(Language.EN, Language.KK, Language.RU, Language.ZH);

  private final List<Concept> concepts = new ArrayList<>();
  private final int count;

  private ManyConcepts(int count) {
    this.count = count;
  }

  static List<Concept> make(int count) throws IOException {
    var many = new ManyConcepts(count);
    var glossary = Glossaries.read(Path.of("glossary")).items();
    var countries = many.names("country", List.of(Locale.getISOCountries()), ManyConcepts::country);
    var languages =
        many.names("language", List.of(ULocale.getISOLanguages()), ManyConcepts::language);
    var currencies =
        many.names(
            "currency",
            Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList(),
            ManyConcepts::currency);
    many.add(glossary);
    many.add(countries);
    many.add(languages);
    many.add(currencies);
    many.compose(glossary, countries);
    return List.copyOf(many.concepts);
  }

  private void add(List<Concept> more) {
    for (Concept concept : more) if (concepts.size() < count) concepts.add(concept);
  }

  private void compose(List<Concept> glossary, List<Concept> countries) {
    for (Concept country : countries) {
      for (Concept term : glossary) {
        if (concepts.size() >= count) return;
        var terms = new ArrayList<Term>();
        for (Language language : LANGUAGES) {
          var head = first(term, language);
          var name = first(country, language);
          if (head.isEmpty() || name.isEmpty()) continue;
          terms.add(Term.preferred(language, compound(language, head.get(), name.get())));
        }
        if (!terms.isEmpty()) {
          concepts.add(
              Concept.of(
                  country.id().value() + "-" + term.id().value(), terms.toArray(Term[]::new)));
        }
      }
    }
  }

  private static String compound(Language language, String head, String name) {
    return switch (language.tag()) {
      case "en" -> head + " of " + name;
      case "kk" -> name + " " + head;
      case "ru" -> head + " " + name;
      default -> name + head;
    };
  }

  private static Optional<String> first(Concept concept, Language language) {
    return concept.terms(language).stream().map(Term::text).findFirst();
  }

  private List<Concept> names(
      String kind, List<String> codes, Function<Locale, Function<String, String>> naming) {
    Map<Language, Function<String, String>> names = new HashMap<>();
    for (Language language : LANGUAGES) names.put(language, naming.apply(language.locale()));
    var found = new ArrayList<Concept>();
    for (String code : codes) {
      var terms = new ArrayList<Term>();
      names.forEach(
          (language, namer) -> {
            String name = namer.apply(code);
            if (!name.equals(code)) terms.add(Term.preferred(language, name));
          });
      if (terms.size() == LANGUAGES.size()) {
        found.add(
            Concept.of(kind + "-" + code.toLowerCase(Locale.ROOT), terms.toArray(Term[]::new)));
      }
    }
    return found;
  }

  private static Function<String, String> country(Locale locale) {
    var names = LocaleDisplayNames.getInstance(ULocale.forLocale(locale));
    return names::regionDisplayName;
  }

  private static Function<String, String> language(Locale locale) {
    var names = LocaleDisplayNames.getInstance(ULocale.forLocale(locale));
    return names::languageDisplayName;
  }

  private static Function<String, String> currency(Locale locale) {
    return code -> Currency.getInstance(code).getName(locale, Currency.LONG_NAME, null);
  }
}
