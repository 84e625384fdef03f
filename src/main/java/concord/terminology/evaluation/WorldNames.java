package concord.terminology.evaluation;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import concord.terminology.Concept;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Folding;
import concord.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The countries and territories of CLDR as a term base: names that nobody chose with us in mind.
public final class WorldNames {

  /// What tells two islands apart stands in brackets behind the name: nobody writes it in a text.
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(（][^()（）]*[)）]");

  /// Continents and the world, beside the countries.
  private static final List<String> CONTINENTS =
      List.of("002", "019", "142", "150", "143", "145", "030", "035", "034", "021", "013", "005");

  private WorldNames() {}

  /// A concept a territory, by its code, with the long and the short name in each language.
  public static List<Concept> concepts(List<Language> languages) {
    var codes = new ArrayList<>(List.of(ULocale.getISOCountries()));
    codes.addAll(CONTINENTS);
    var shared = new HashMap<String, Integer>();
    for (String code : codes) {
      for (Language language : languages) {
        names(language, code).forEach(name -> shared.merge(key(language, name), 1, Integer::sum));
      }
    }
    var concepts = new ArrayList<Concept>();
    for (String code : codes) {
      var terms = new ArrayList<Term>();
      for (Language language : languages) {
        for (String name : names(language, code)) {
          if (!own(shared, language, name)) continue;
          boolean first = terms.stream().noneMatch(t -> t.language().equals(language));
          terms.add(Term.of(language, name, first ? TermStatus.PREFERRED : TermStatus.ADMITTED));
        }
      }
      concepts.add(Concept.of(code, terms.toArray(Term[]::new)));
    }
    return concepts;
  }

  /// A name without its brackets may be that of two territories: then it names neither.
  private static boolean own(Map<String, Integer> shared, Language language, String name) {
    return shared.getOrDefault(key(language, name), 0) == 1;
  }

  private static String key(Language language, String name) {
    return language + " " + Folding.fold(name);
  }

  private static Set<String> names(Language language, String code) {
    var locale = ULocale.forLocale(language.locale());
    var names = new LinkedHashSet<String>();
    for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
      String name = LocaleDisplayNames.getInstance(locale, length).regionDisplayName(code);
      if (name == null || name.equals(code)) continue;
      names.add(BRACKETS.matcher(name).replaceAll("").strip());
    }
    return names;
  }
}
