package concord.exchange;

import concord.text.Language;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What to write of the units.
///
/// @param source language the units were translated from; empty when it differs or is not known
/// @param languages only these, in this order; empty means all
/// @param properties names of properties a table gives a column each; formats that name a property
///     at each unit do not ask
/// @param complete only units in which every one of the languages speaks. Tools that read pairs
///     need
///     it: some refuse a whole TMX for one unit without their source language, and an empty text
///     in its place would be taken for a translation
public record UnitExport(
    Optional<Language> source,
    List<Language> languages,
    List<String> properties,
    boolean complete) {

  public UnitExport {
    languages = List.copyOf(languages);
    properties = List.copyOf(properties);
  }

  /// Complete units of these languages.
  public UnitExport(Optional<Language> source, List<Language> languages, List<String> properties) {
    this(source, languages, properties, true);
  }

  /// The same, with units that lack some of the languages.
  public UnitExport withPartialUnits() {
    return new UnitExport(source, languages, properties, false);
  }

  /// All languages, no common source.
  public static UnitExport everything() {
    return new UnitExport(Optional.empty(), List.of(), List.of());
  }

  public static UnitExport pair(Language source, Language target) {
    return new UnitExport(Optional.of(source), List.of(source, target), List.of());
  }

  /// Whether the unit has enough of the wanted languages to be written.
  public boolean wants(TranslationUnit unit) {
    return texts(unit).size() >= (complete ? Math.max(1, languages.size()) : 1);
  }

  /// The texts of a unit that are wanted, in the wanted order. `zh` also selects `zh-CN` where the
  /// unit has no plain `zh`; the unit's own tag stays.
  public Map<Language, String> texts(TranslationUnit unit) {
    if (languages.isEmpty()) return unit.texts();
    var chosen = new LinkedHashSet<Language>();
    for (Language wanted : languages) {
      if (unit.texts().containsKey(wanted)) {
        chosen.add(wanted);
      } else {
        unit.texts().keySet().stream()
            .filter(wanted::sameLanguageAs)
            .filter(tag -> !languages.contains(tag))
            .findFirst()
            .ifPresent(chosen::add);
      }
    }
    var texts = new LinkedHashMap<Language, String>();
    for (Language language : chosen) {
      texts.put(language, unit.texts().getOrDefault(language, ""));
    }
    return texts;
  }
}
