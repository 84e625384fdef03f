package concord.terminology.evaluation;

import concord.terminology.evaluation.NameRecall.Parallel;
import concord.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads documents in several languages with the segments that belong together: a folder a document
/// with a file a language (one segment a line, an empty line ends a paragraph) and beside it a
/// table of beads.
public final class ParallelNews {

  private ParallelNews() {}

  /// Where the development data is: `$CONCORD_DEV_DATA`, else `../shared/data`.
  public static Path folder() {
    String data =
        Optional.ofNullable(System.getenv("CONCORD_DEV_DATA"))
            .orElse(System.getProperty("CONCORD_DEV_DATA", "../shared/data"));
    return Path.of(data).resolve("alignment/ntrex-doc");
  }

  public static List<Parallel> read(Path folder) throws IOException {
    var segments = new ArrayList<Parallel>();
    try (var files = Files.list(folder)) {
      for (Path beads : files.filter(f -> f.toString().endsWith(".beads")).sorted().toList()) {
        String document = beads.getFileName().toString().replace(".beads", "");
        segments.addAll(document(document, folder.resolve(document), Files.readAllLines(beads)));
      }
    }
    return segments;
  }

  private static List<Parallel> document(String name, Path folder, List<String> beads)
      throws IOException {
    var languages =
        List.of(beads.getFirst().split("\t")).stream()
            .filter(Language::isTag)
            .map(Language::of)
            .toList();
    Map<Language, List<String>> lines = new HashMap<>();
    for (Language language : languages) {
      var file = Files.readAllLines(folder.resolve(language + ".txt"));
      lines.put(language, file.stream().filter(line -> !line.isBlank()).toList());
    }
    var segments = new ArrayList<Parallel>();
    for (int bead = 1; bead < beads.size(); bead++) {
      String[] columns = beads.get(bead).split("\t", -1);
      var texts = new TreeMap<Language, String>();
      for (int i = 0; i < languages.size(); i++) {
        var text = new ArrayList<String>();
        for (String number : columns[i].split(",")) {
          if (!number.isBlank()) {
            text.add(
                lines
                    .getOrDefault(languages.get(i), List.of())
                    .get(Integer.parseInt(number.strip())));
          }
        }
        texts.put(languages.get(i), String.join(" ", text));
      }
      segments.add(new Parallel(name, bead, texts));
    }
    return segments;
  }
}
