package concord.checks;

import com.google.auto.service.AutoService;
import com.ibm.icu.lang.UScript;
import concord.checks.Names.Word;
import concord.text.Folding;
import concord.text.Language;
import concord.text.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports a name that a version spells in two ways: Токаев five times and Такаев once.
///
/// Two words are the same name when another version writes one and the same name beside both and
/// all have the same consonants; endings are left out.
@AutoService(StatementCheck.class)
public final class NameSpellingCheck implements StatementCheck {

  private static final CheckId ID = new CheckId("name-spelling");

  /// So many times as often the usual spelling has to stand there.
  private static final int MAJORITY = 2;

  private static final int MOST_WORDS = 400;

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.SPELLING;
  }

  @Override
  public List<StatementExample> examples() {
    var first =
        Map.of(
            Language.EN, "In the morning President Tokayev received the guests.",
            Language.RU, "Утром президент Токаев принял гостей.");
    var second =
        Map.of(
            Language.EN, "The guests thanked President Tokayev for the welcome.",
            Language.RU, "Гости поблагодарили президента Токаева за приём.");
    return List.of(
        new StatementExample(
            Language.EN,
            List.of(
                first,
                second,
                Map.of(
                    Language.EN, "They then left with President Tokayev for Turkistan.",
                    Language.RU, "Затем они с президентом Такаевым уехали в Туркестан.")),
            List.of(
                first,
                second,
                Map.of(
                    Language.EN, "They then left with President Tokayev for Turkistan.",
                    Language.RU, "Затем они с президентом Токаевым уехали в Туркестан.")),
            List.of()));
  }

  /// @param reference the name as the other version spells it
  private record Key(Language language, Language other, String reference) {}

  private record Use(int bead, Word word, String stem) {}

  @Override
  public List<Placed> inspect(List<Seen> beads) {
    var uses = new LinkedHashMap<Key, List<Use>>();
    for (int i = 0; i < beads.size(); i++) collect(i, beads.get(i).bead(), uses);
    var findings = new ArrayList<Placed>();
    uses.forEach((key, list) -> compare(key, list, findings));
    findings.sort((a, b) -> Integer.compare(a.bead(), b.bead()));
    return findings;
  }

  private static void collect(int number, BeadText bead, Map<Key, List<Use>> uses) {
    var words = new LinkedHashMap<Language, List<Word>>();
    for (Language language : Facts.speaking(bead)) {
      var found = Names.words(bead.texts().getOrDefault(language, ""));
      if (found.size() <= MOST_WORDS) words.put(language, found);
    }
    var reference =
        bead.source()
            .filter(source -> !words.getOrDefault(source, List.of()).isEmpty())
            .or(
                () ->
                    words.entrySet().stream()
                        .filter(e -> !e.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .findFirst());
    if (reference.isEmpty()) return;
    for (Word name : words.getOrDefault(reference.get(), List.of())) {
      if (!name.sure()) continue;
      words.forEach(
          (language, list) -> {
            if (language.equals(reference.get())) return;
            var alike =
                list.stream()
                    .filter(w -> w.capital() && w.skeleton().startsWith(name.skeleton()))
                    .toList();
            // Two of them in one sentence are two people.
            if (alike.size() != 1) return;
            var word = alike.get(0);
            uses.computeIfAbsent(
                    new Key(language, reference.get(), Folding.fold(name.text())),
                    key -> new ArrayList<>())
                .add(new Use(number, word, word.stem(name.skeleton())));
          });
    }
  }

  private static void compare(Key key, List<Use> uses, List<Placed> findings) {
    var counts = new LinkedHashMap<String, Integer>();
    for (Use use : uses) counts.merge(Folding.fold(use.stem), 1, Integer::sum);
    if (counts.size() < 2) return;
    var usual = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    String shown =
        uses.stream()
            .map(Use::stem)
            .filter(stem -> Folding.fold(stem).equals(usual.getKey()))
            .findFirst()
            .orElseThrow();
    for (Use use : uses) {
      int count = counts.getOrDefault(Folding.fold(use.stem), 0);
      if (count * MAJORITY > usual.getValue()) continue;
      String right = shown + use.word.text().substring(use.stem.length());
      findings.add(
          new Placed(
              use.bead,
              new Finding(
                  ID,
                  "",
                  Severity.NOTE,
                  key.language,
                  use.word.span(),
                  Optional.empty(),
                  Facts.of("found", use.word.text(), "right", shown, "count", usual.getValue()),
                  sameScript(use.stem, shown)
                      ? List.of(new Finding.Fix(use.word.span(), right, false))
                      : List.of())));
    }
  }

  private static boolean sameScript(String one, String other) {
    return UScript.getScript(one.codePointAt(0)) == UScript.getScript(other.codePointAt(0));
  }
}
