package concord.checks;

import com.google.auto.service.AutoService;
import concord.terminology.Concept;
import concord.terminology.Mention;
import concord.terminology.Recogniser;
import concord.terminology.Term;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reports a term between whose words a sentence ends: by a stray full stop, or because a sentence
/// was cut in two and its halves stand in two beads.
@AutoService(StatementCheck.class)
public final class BrokenTermCheck implements StatementCheck {

  private static final CheckId ID = new CheckId("broken-term");

  /// So much on either side of a cut holds any term.
  private static final int AROUND_UTF16 = 200;

  /// A stop with nothing but blanks around it; with a quotation mark it may be right.
  private static final Pattern STOP =
      Pattern.compile("(?<=[\\p{L}\\p{N}])[.!?…。！？;；](\\s*)(?=\\p{L})");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.PUNCTUATION;
  }

  @Override
  public List<StatementExample> examples() {
    var region =
        Concept.of(
            "central-asia",
            Term.preferred(Language.ZH, "中亚"),
            Term.preferred(Language.EN, "Central Asia"),
            Term.preferred(Language.RU, "Центральная Азия"));
    var policy =
        Concept.of(
            "bright-road",
            Term.preferred(Language.KK, "«Нұрлы жол» жаңа экономикалық саясаты"),
            Term.preferred(Language.EN, "new economic policy “Bright Road”"));
    return List.of(
        new StatementExample(
            Language.EN,
            List.of(
                Map.of(
                    Language.EN, "The leaders of Central Asia met in Astana.",
                    Language.RU, "Лидеры Центральной. Азии встретились в Астане.")),
            List.of(
                Map.of(
                    Language.EN, "The leaders of Central Asia met in Astana.",
                    Language.RU, "Лидеры Центральной Азии встретились в Астане.")),
            List.of(region)),
        new StatementExample(
            Language.KK,
            List.of(
                Map.of(Language.KK, "Олар «Нұрлы жол»"),
                Map.of(Language.KK, "жаңа экономикалық саясатын талқылады.")),
            List.of(Map.of(Language.KK, "Олар «Нұрлы жол» жаңа экономикалық саясатын талқылады.")),
            List.of(policy)));
  }

  /// What a version said last, and in which bead.
  private record Said(int bead, String text) {}

  @Override
  public List<Placed> inspect(List<Seen> beads) {
    var findings = new ArrayList<Placed>();
    var before = new HashMap<Language, Said>();
    for (int i = 0; i < beads.size(); i++) {
      var bead = beads.get(i).bead();
      var recogniser = beads.get(i).terms().recogniser();
      for (Language language : Facts.speaking(bead)) {
        String text = bead.texts().getOrDefault(language, "");
        for (Mention broken : recogniser.broken(language, text)) {
          findings.add(new Placed(i, within(language, text, broken)));
        }
        Said last = before.put(language, new Said(i, text));
        if (last != null) over(recogniser, language, last, text, findings);
      }
    }
    findings.sort(Comparator.comparingInt(Placed::bead));
    return findings;
  }

  private static Finding within(Language language, String text, Mention broken) {
    String found = broken.span().of(text);
    return new Finding(
        ID,
        "",
        Severity.NOTE,
        language,
        broken.span(),
        Optional.of(broken.concept()),
        Facts.of("found", found, "term", broken.term().text()),
        joined(found, broken.term())
            .map(whole -> new Finding.Fix(broken.span(), whole, false))
            .stream()
            .toList());
  }

  /// The term without the stop in it; the word behind it as small as its term cites it.
  private static Optional<String> joined(String found, Term term) {
    var stop = STOP.matcher(found);
    if (!stop.find()) return Optional.empty();
    String rest = found.substring(stop.end());
    String small = rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    int word = 0;
    while (word < small.length() && Character.isLetter(small.charAt(word))) word++;
    // An ending may follow: the first letters tell the word.
    String stem = small.substring(0, Math.max(1, word / 2));
    boolean citedSmall =
        Pattern.compile("(?<!\\p{L})" + Pattern.quote(stem)).matcher(term.text()).find();
    return Optional.of(
        found.substring(0, stop.start()) + stop.group(1) + (citedSmall ? small : rest));
  }

  /// Terms that begin in one bead and end in the next one of this version.
  private static void over(
      Recogniser recogniser, Language language, Said last, String text, List<Placed> findings) {
    String head =
        last.text.substring(Math.max(0, last.text.length() - AROUND_UTF16)).stripTrailing();
    String tail = text.stripLeading();
    tail = tail.substring(0, Math.min(tail.length(), AROUND_UTF16));
    String both = head + " " + tail;
    var across = new ArrayList<>(recogniser.mentions(language, both));
    across.addAll(recogniser.broken(language, both));
    for (Mention mention : across) {
      Span span = mention.span();
      if (span.startUtf16() >= head.length() || span.endUtf16() <= head.length() + 1) continue;
      int end = last.text.stripTrailing().length();
      var here = new Span(end - head.length() + span.startUtf16(), end);
      findings.add(
          new Placed(
              last.bead,
              new Finding(
                  ID,
                  "over-beads",
                  Severity.NOTE,
                  language,
                  here,
                  Optional.of(mention.concept()),
                  Facts.of("found", span.of(both), "term", mention.term().text()),
                  List.of())));
      return;
    }
  }
}
