package concord.workbench.parts;

import concord.text.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/// The order in which languages stand on every screen: the four of the house, then the others.
public final class LanguageOrder {

  /// The languages of the house.
  public static final List<Language> HOUSE =
      List.of(Language.ZH, Language.EN, Language.KK, Language.RU);

  private static final Comparator<Language> ORDER =
      Comparator.comparingInt(LanguageOrder::place).thenComparing(Comparator.naturalOrder());

  private LanguageOrder() {}

  public static List<Language> of(Collection<Language> languages) {
    return new LinkedHashSet<>(languages).stream().sorted(ORDER).toList();
  }

  /// Scripts and regions stand beside their language.
  private static int place(Language language) {
    for (int i = 0; i < HOUSE.size(); i++) {
      if (HOUSE.get(i).sameLanguageAs(language)) return i;
    }
    return HOUSE.size();
  }
}
