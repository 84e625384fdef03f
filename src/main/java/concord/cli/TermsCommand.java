package concord.cli;

import concord.terminology.Mention;
import concord.terminology.Recogniser;
import concord.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    mixinStandardHelpOptions = true,
    description = "Finds the terms of the glossary in texts, in any form.")
final class TermsCommand implements Callable<Integer> {

  /// How a find is written.
  enum Output {
    text {
      @Override
      String line(Place place, Mention mention, String form) {
        return "%s:%d:%d: %s — %s (%s, %s, %s)"
            .formatted(
                place.file(),
                place.line(),
                mention.span().startUtf16() + 1,
                mention.span().of(place.text()),
                mention.term().text(),
                mention.concept(),
                mention.term().status().word(),
                form);
      }
    },
    jsonl {
      @Override
      String line(Place place, Mention mention, String form) {
        return new JsonLine()
            .put("file", place.file().toString())
            .put("line", place.line())
            .put("start", mention.span().startUtf16())
            .put("end", mention.span().endUtf16())
            .put("text", mention.span().of(place.text()))
            .put("concept", mention.concept().value())
            .put("term", mention.term().text())
            .put("status", mention.term().status().word())
            .put("form", form)
            .toString();
      }
    };

    abstract String line(Place place, Mention mention, String form);
  }

  /// A line of a file.
  private record Place(Path file, int line, String text) {}

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--lang", required = true, description = "Language of the files, BCP 47.")
  private String lang = "";

  @Option(names = "--format", description = "text or jsonl; default text.")
  private Output format = Output.text;

  @Option(
      names = "--hints",
      description = "Also terms between whose words a sentence ends, as form broken.")
  private boolean hints;

  @Mixin private GlossaryOption glossary;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    var language = SegmentCommand.language(lang);
    var recogniser = Recogniser.of(glossary.concepts());
    var out = new PrintWriter(spec.commandLine().getOut(), false);
    for (Path file : files) find(recogniser, language, file, out);
    out.flush();
    return ConcordCommand.FINE;
  }

  private void find(Recogniser recogniser, Language language, Path file, PrintWriter out)
      throws IOException {
    int number = 0;
    for (String line : TextFile.read(file).split("\r\n|\r|\n", -1)) {
      var place = new Place(file, ++number, line);
      for (Mention mention : flat(recogniser.mentions(language, line))) {
        print(place, mention, mention.exact() ? "exact" : "inflected", out);
      }
      if (!hints) continue;
      for (Mention broken : flat(recogniser.broken(language, line))) {
        print(place, broken, "broken", out);
      }
    }
  }

  private void print(Place place, Mention mention, String form, PrintWriter out) {
    out.print(format.line(place, mention, form));
    out.print('\n');
  }

  /// Mentions and those nested in them, by where they stand, the longer one first.
  private static List<Mention> flat(List<Mention> mentions) {
    var flat = new ArrayList<Mention>();
    for (Mention mention : mentions) {
      flat.add(mention);
      flat.addAll(flat(mention.nested()));
    }
    flat.sort(Comparator.comparing(Mention::span));
    return flat;
  }
}
