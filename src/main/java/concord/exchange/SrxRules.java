package concord.exchange;

import concord.exchange.srx.SrxReader;
import concord.exchange.srx.SrxWriter;
import concord.segmentation.BreakRule;
import concord.segmentation.Segmentation;
import concord.segmentation.Segmenter;
import concord.text.Language;
import concord.text.Problem;
import concord.text.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The rules of an SRX file (SRX 2.0 by LISA, 2008, or 1.0), and which of them a language gets.
///
/// @param cascade whether a language gets the rules of every pattern that fits it, one after the
///     other, or only those of the first
/// @param maps patterns of language tags, in the order of the file
/// @param rules by name
/// @param problems what was not understood and left out
public record SrxRules(
    boolean cascade,
    List<LanguageMap> maps,
    Map<String, List<BreakRule>> rules,
    List<Problem> problems) {

  /// @param languages matches the whole tag, capitals or not
  public record LanguageMap(Pattern languages, String ruleName) {}

  public SrxRules {
    maps = List.copyOf(maps);
    rules = Map.copyOf(rules);
    problems = List.copyOf(problems);
  }

  /// @throws ProblemException when the file is no SRX, hostile or damaged
  public static SrxRules read(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (NoSuchFileException e) {
      throw new ProblemException(Problem.error("file-not-found", "file", file.toString()), e);
    }
  }

  /// @throws ProblemException when the file is no SRX, hostile or damaged
  public static SrxRules read(String name, InputStream in) throws IOException {
    return new SrxReader(name).read(in);
  }

  /// Writes Concord's own rules as SRX 2.0, for other programs.
  public static void writeStandard(OutputStream out) throws IOException {
    SrxWriter.write(out);
  }

  /// The rules for a language in the order in which they decide; none when no pattern fits it.
  public List<BreakRule> of(Language language) {
    var found = new ArrayList<BreakRule>();
    for (LanguageMap map : maps) {
      if (!map.languages().matcher(language.tag()).matches()) continue;
      found.addAll(rules.getOrDefault(map.ruleName(), List.of()));
      if (!cascade) break;
    }
    return found;
  }

  /// These rules in front of Concord's own.
  public Segmentation segmentation() {
    return language -> Segmenter.of(language, of(language));
  }

  /// How many rules there are, whatever language they are for.
  public int size() {
    return rules.values().stream().mapToInt(List::size).sum();
  }
}
