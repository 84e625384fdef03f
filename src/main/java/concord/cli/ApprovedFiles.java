package concord.cli;

import concord.alignment.Knowledge;
import concord.checks.Approved;
import concord.text.Folding;
import concord.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The units of memory files, found by the wording of any of their texts.
final class ApprovedFiles implements Approved {

  private final Map<String, List<Map<Language, String>>> byWording = new HashMap<>();

  private ApprovedFiles() {}

  /// @param err where trouble in the files is told
  static Approved read(List<Path> memories, PrintWriter err) throws IOException {
    if (memories.isEmpty()) return Approved.none();
    Knowledge knowledge = new KnowledgeFiles(err).read(List.of(), memories);
    var approved = new ApprovedFiles();
    for (var unit : knowledge.examples()) {
      unit.forEach(
          (language, text) ->
              approved
                  .byWording
                  .computeIfAbsent(Folding.bare(language, text), w -> new ArrayList<>())
                  .add(unit));
    }
    return approved;
  }

  @Override
  public List<Map<Language, String>> renderings(Language language, String sentence) {
    return byWording.getOrDefault(Folding.bare(language, sentence), List.of()).stream()
        .filter(unit -> unit.keySet().stream().anyMatch(language::sameLanguageAs))
        .toList();
  }
}
