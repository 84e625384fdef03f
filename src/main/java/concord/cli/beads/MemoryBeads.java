package concord.cli.beads;

import com.google.auto.service.AutoService;
import concord.alignment.Bead;
import concord.exchange.TranslationUnit;
import concord.exchange.UnitExport;
import concord.exchange.Units;
import concord.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A translation memory (TMX): a unit a bead in which all versions speak. One unit without its
/// source language makes some tools refuse the whole file; `--only` gives a pair all its beads.
@AutoService(BeadFormat.class)
public final class MemoryBeads implements BeadFormat {

  @Override
  public String id() {
    return "tmx";
  }

  @Override
  public void write(List<AlignedStatement> statements, OutputStream out) throws IOException {
    try (var writer = Units.writer("tmx", out, UnitExport.everything())) {
      for (AlignedStatement statement : statements) {
        for (int b = 0; b < statement.beads().size(); b++) {
          var unit = unit(statement, b);
          if (unit.texts().size() == statement.languages().size()) writer.write(unit);
        }
      }
    }
  }

  private static TranslationUnit unit(AlignedStatement statement, int number) {
    Bead bead = statement.beads().get(number);
    Map<Language, String> texts = new LinkedHashMap<>();
    for (int column = 0; column < statement.languages().size(); column++) {
      String text = statement.text(bead, column);
      if (!text.isBlank()) texts.put(statement.languages().get(column), text);
    }
    return new TranslationUnit(
        statement.name() + "-" + (number + 1),
        texts,
        Map.of("x-confidence", NumberBeads.confidence(bead)));
  }
}
