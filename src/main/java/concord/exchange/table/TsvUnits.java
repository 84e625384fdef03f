package concord.exchange.table;

import com.google.auto.service.AutoService;
import concord.exchange.ProblemTally;
import concord.exchange.TranslationUnit;
import concord.exchange.UnitExport;
import concord.exchange.UnitFormat;
import concord.exchange.UnitSink;
import concord.exchange.UnitWriter;
import concord.exchange.xml.LanguageTags;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Translation units as tab separated text: a column `id`, one a language under its tag, further
/// columns for properties under their names.
@AutoService(UnitFormat.class)
public final class TsvUnits implements UnitFormat {

  private static final String ID = "id";

  @Override
  public String id() {
    return "tsv";
  }

  @Override
  public List<String> extensions() {
    return List.of("tsv", "tab");
  }

  @Override
  public void read(String name, InputStream in, UnitSink sink) throws IOException {
    var problems = new ProblemTally(name, sink::problem);
    try {
      var rows = DelimitedRows.open(name, in, Optional.of('\t'), problems);
      var header = rows.next().map(Row::cells).orElse(List.of());
      var languages = new HashMap<Integer, Language>();
      for (int i = 0; i < header.size(); i++) {
        int column = i;
        LanguageTags.known(header.get(i))
            .filter(tag -> !languages.containsValue(tag))
            .filter(tag -> !header.get(column).strip().equalsIgnoreCase(ID) || column > 0)
            .ifPresent(tag -> languages.put(column, tag));
      }
      if (languages.isEmpty()) {
        throw new ProblemException(Problem.error("table-without-language", "file", name));
      }
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        if (!row.get().isBlank()) unit(name, row.get(), header, languages, sink, problems);
      }
    } catch (ProblemException e) {
      problems.accept(e.problem());
    }
    problems.finish();
  }

  private static void unit(
      String name,
      Row row,
      List<String> header,
      Map<Integer, Language> languages,
      UnitSink sink,
      ProblemTally problems) {
    var texts = new LinkedHashMap<Language, String>();
    var properties = new LinkedHashMap<String, String>();
    String id = "";
    for (int i = 0; i < header.size() && i < row.cells().size(); i++) {
      String cell = row.cells().get(i);
      if (cell.isEmpty()) continue;
      var language = languages.get(i);
      String title = header.get(i).strip();
      if (language == null) {
        if (title.equalsIgnoreCase(ID)) id = cell.strip();
        else if (!title.isEmpty()) properties.put(title, cell);
      } else if (cell.length() > Limits.SEGMENT_CHARACTERS) {
        problems.accept(
            Problem.error(
                "unit-too-long",
                "file",
                name,
                "line",
                Integer.toString(row.line()),
                "language",
                language.tag(),
                "limit",
                Limits.SEGMENT_CHARACTERS));
      } else {
        texts.put(language, cell);
      }
    }
    if (texts.isEmpty()) {
      problems.accept(
          Problem.warning("unit-without-text", "file", name, "line", Integer.toString(row.line())));
    } else {
      sink.unit(new TranslationUnit(id, texts, properties));
    }
  }

  @Override
  public boolean isTable() {
    return true;
  }

  @Override
  public UnitWriter writer(OutputStream out, UnitExport export) throws IOException {
    if (export.languages().isEmpty()) {
      throw new IllegalArgumentException(
          "a table of units must know its languages before it begins");
    }
    var table = new DelimitedOutput(out, '\t', false);
    var header = new ArrayList<String>(List.of(ID));
    export.languages().forEach(language -> header.add(language.tag()));
    header.addAll(export.properties());
    table.row(header);
    return new UnitWriter() {
      @Override
      public void write(TranslationUnit unit) throws IOException {
        if (!export.wants(unit)) return;
        var texts = export.texts(unit);
        var cells = new ArrayList<String>(List.of(unit.id()));
        for (Language language : export.languages()) {
          cells.add(
              texts.entrySet().stream()
                  .filter(text -> isUnder(text.getKey(), language, export))
                  .findFirst()
                  .map(Map.Entry::getValue)
                  .orElse(""));
        }
        for (String property : export.properties()) {
          cells.add(unit.properties().getOrDefault(property, ""));
        }
        table.row(cells);
      }

      @Override
      public void close() throws IOException {
        table.close();
      }
    };
  }

  /// A text stands under its own tag, or under the wanted one it was chosen for: zh-CN under zh.
  private static boolean isUnder(Language tag, Language column, UnitExport export) {
    return tag.equals(column) || (!export.languages().contains(tag) && tag.sameLanguageAs(column));
  }
}
