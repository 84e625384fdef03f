package concord.morphology.russian;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The dictionary's tags in the names all languages share, and back.
final class Tagset {

  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("Anim", "ANIM");
    NAMES.put("Inanim", "INAN");
    NAMES.put("Masc", "MASC");
    NAMES.put("Fem", "FEM");
    NAMES.put("Neut", "NEUT");
    NAMES.put("Sin", "SG");
    NAMES.put("PL", "PL");
    NAMES.put("Nom", "NOM");
    NAMES.put("R", "GEN");
    NAMES.put("D", "DAT");
    NAMES.put("V", "ACC");
    NAMES.put("T", "INS");
    NAMES.put("P", "PREP");
  }

  private static final List<String> GENDERS = List.of("Masc", "Fem", "Neut");

  private Tagset() {}

  static List<String> tags(Reading reading) {
    var tags = new ArrayList<String>();
    if (reading.isNoun()) tags.add("NOUN");
    else if (reading.isParticiple()) tags.add("PTCP");
    else if (reading.tag().startsWith("ADJ:Short")) tags.add("SHORT");
    else if (reading.isAdjective()) tags.add("ADJ");
    else tags.add(reading.tag().split(":")[0]);
    if (reading.isName()) tags.add("ANIM");
    boolean number = false;
    for (String part : reading.tag().split(":")) {
      String name = NAMES.get(part);
      if (name == null) continue;
      // An adjective in the singular carries its gender only.
      number |= name.equals("SG") || name.equals("PL");
      boolean isCase =
          !name.equals("PL") && List.of("NOM", "GEN", "DAT", "ACC", "INS", "PREP").contains(name);
      if (isCase && !number) {
        tags.add("SG");
        number = true;
      }
      tags.add(name);
    }
    return tags;
  }

  /// The dictionary's tag of the same word in another number, case and (for adjectives) gender.
  static String retagged(Reading reading, Collection<String> wanted) {
    var parts = new ArrayList<>(List.of(reading.tag().split(":")));
    String kase = dictionaryName(wanted, List.of("Nom", "R", "D", "V", "T", "P")).orElse("Nom");
    boolean plural = wanted.contains("PL");
    if (reading.isAdjective()) {
      String gender = dictionaryName(wanted, GENDERS).orElse("Masc");
      parts.replaceAll(p -> GENDERS.contains(p) || p.equals("PL") ? (plural ? "PL" : gender) : p);
    } else if (wanted.contains("SG") || plural) {
      parts.replaceAll(p -> p.equals("Sin") || p.equals("PL") ? (plural ? "PL" : "Sin") : p);
    }
    parts.set(parts.size() - 1, kase);
    return String.join(":", parts);
  }

  private static Optional<String> dictionaryName(Collection<String> wanted, List<String> among) {
    return among.stream().filter(name -> wanted.contains(NAMES.get(name))).findFirst();
  }
}
