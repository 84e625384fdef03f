package concord.alignment;

import concord.alignment.evidence.ChineseEnglish;
import concord.alignment.evidence.Evidence;
import concord.alignment.evidence.Features;
import concord.alignment.evidence.Phrases;
import concord.alignment.evidence.WorldNames;
import concord.alignment.lexicon.CodedText;
import concord.alignment.lexicon.ModelOne;
import concord.alignment.lexicon.Vocabulary;
import concord.text.KazakhScripts;
import concord.text.Language;
import concord.text.Segment;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// One language in all statements.
final class LanguageTexts {

  /// More examples teach little and cost memory.
  private static final int MOST_EXAMPLES = 20_000;

  final Language language;
  final Vocabulary vocabulary = new Vocabulary();
  final Features features;
  private final BooleanSupplier stopped;

  /// The language's side of each example; a segment without tokens where it has none.
  private final CodedText examples;

  private final Map<Version, CodedText> coded = new IdentityHashMap<>();

  /// @param versions all that will be asked for
  /// @param lexicon for Chinese beside English
  /// @param stopped once true, texts are only measured: their words are no longer wanted
  LanguageTexts(
      Language language,
      List<Version> versions,
      Knowledge knowledge,
      Set<Evidence> used,
      Optional<ChineseEnglish> lexicon,
      BooleanSupplier stopped) {
    this.language = language;
    this.stopped = stopped;
    // Kazakh in other letters is read as Cyrillic, and so is what is known of it.
    Language read = KazakhScripts.isOtherScript(language) ? Language.KK : language;
    var phrases = new Phrases(read);
    if (used.contains(Evidence.WORLD_NAMES)) WorldNames.addTo(phrases, read);
    for (int e = 0; e < knowledge.equivalents().size(); e++) {
      for (var entry : knowledge.equivalents().get(e).entrySet()) {
        if (!entry.getKey().sameLanguageAs(language)) continue;
        for (String phrase : entry.getValue()) {
          phrases.add(KazakhScripts.toCyrillic(entry.getKey(), phrase).text(), "=" + e);
        }
      }
    }
    this.features = new Features(language, phrases, lexicon);
    var texts =
        knowledge.examples().stream()
            .limit(MOST_EXAMPLES)
            .map(example -> text(example, language))
            .toList();
    this.examples = CodedText.of(texts, new int[texts.size()], this::tokens, vocabulary);
    for (Version version : versions) coded.put(version, coded(version));
  }

  private static String text(Map<Language, String> example, Language language) {
    return example.entrySet().stream()
        .filter(e -> e.getKey().sameLanguageAs(language))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private List<String> tokens(String segment) {
    return stopped.getAsBoolean() ? List.of() : features.of(segment);
  }

  List<ModelOne.Example> examplesWith(LanguageTexts other) {
    var pairs = new ArrayList<ModelOne.Example>();
    for (int i = 0; i < examples.size(); i++) {
      pairs.add(new ModelOne.Example(examples, i, i + 1, other.examples, i, i + 1, 1));
    }
    return pairs;
  }

  CodedText code(Version version) {
    return Batch.known(coded, version);
  }

  private CodedText coded(Version version) {
    return CodedText.of(
        version.segments().stream().map(Segment::text).toList(),
        version.segments().stream().mapToInt(Segment::paragraph).toArray(),
        this::tokens,
        vocabulary);
  }
}
