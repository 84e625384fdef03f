package concord.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import concord.alignment.Aligner;
import concord.alignment.Alignment;
import concord.alignment.AlignmentListener;
import concord.alignment.AlignmentTask;
import concord.alignment.Knowledge;
import concord.alignment.Version;
import concord.exchange.Glossaries;
import concord.exchange.StatementFolder;
import concord.segmentation.Segmentation;
import concord.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Mines the statements that come with Concord beside its glossary. Somebody who reads the four
/// languages has judged each find: good is what they would propose as it stands, all its wordings.
class MinedStatementsTest {

  private static final Path JUDGED =
      Path.of("src/test/cases/terminology/mining/translations.judged");

  @Test
  void most_of_what_is_found_in_our_own_statements_would_be_proposed_as_it_stands()
      throws IOException {
    Map<String, Boolean> judged = new HashMap<>();
    double floor = 1;
    for (String line : Files.readAllLines(JUDGED)) {
      if (line.startsWith("# precision at least ")) {
        floor = Double.parseDouble(line.substring("# precision at least ".length()));
      } else if (line.startsWith("+ ") || line.startsWith("- ")) {
        judged.put(line.substring(2), line.startsWith("+"));
      }
    }

    var found = mined().stream().map(MinedStatementsTest::words).toList();

    long good = found.stream().filter(find -> judged.getOrDefault(find, false)).count();
    assertThat(found).hasSizeGreaterThan(25);
    assertThat((double) good / found.size())
        .describedAs(
            "%d of %d are good; not judged yet: %s",
            good,
            found.size(),
            found.stream()
                .filter(find -> !judged.containsKey(find))
                .collect(Collectors.joining("\n", "\n", "\n")))
        .isGreaterThanOrEqualTo(floor);
  }

  private static String words(MinedConcept find) {
    return find.terms().values().stream().map(MinedTerm::text).collect(Collectors.joining(" | "));
  }

  private static List<MinedConcept> mined() throws IOException {
    var concepts = new HashMap<ConceptId, Concept>();
    for (Concept concept : Glossaries.read(Path.of("glossary")).items()) {
      concepts.put(concept.id(), concept);
    }
    return Miner.of(
            Recogniser.of(concepts.values()), id -> Optional.ofNullable(concepts.get(id)), 2)
        .mine(beads(), () -> true);
  }

  private static List<SortedMap<Language, String>> beads() throws IOException {
    var tasks = new ArrayList<AlignmentTask>();
    try (var folders = Files.list(Path.of("translations"))) {
      for (Path folder : folders.sorted().toList()) tasks.add(task(folder));
    }
    var beads = new ArrayList<SortedMap<Language, String>>();
    try (var aligner = Aligner.standard()) {
      var alignments = aligner.alignAll(tasks, Knowledge.none(), AlignmentListener.none());
      for (int i = 0; i < tasks.size(); i++) beads.addAll(texts(tasks.get(i), alignments.get(i)));
    }
    return beads;
  }

  private static AlignmentTask task(Path folder) throws IOException {
    var versions = new ArrayList<Version>();
    for (var version : StatementFolder.read(folder).versions()) {
      var segments =
          Segmentation.standard().of(version.language()).segments(version.document().text());
      versions.add(new Version(version.language(), segments));
    }
    return AlignmentTask.of(versions);
  }

  private static List<SortedMap<Language, String>> texts(AlignmentTask task, Alignment alignment) {
    var beads = new ArrayList<SortedMap<Language, String>>();
    for (var bead : alignment.beads()) {
      var texts = new TreeMap<Language, String>();
      for (int i = 0; i < task.versions().size(); i++) {
        var version = task.versions().get(i);
        String between = version.language().equals(Language.ZH) ? "" : " ";
        texts.put(
            version.language(),
            bead.segments().get(i).stream()
                .map(number -> version.segments().get(number).text())
                .collect(Collectors.joining(between)));
      }
      beads.add(texts);
    }
    return beads;
  }
}
