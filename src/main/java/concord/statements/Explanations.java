package concord.statements;

import concord.alignment.Alignment;
import concord.alignment.Bead;
import concord.alignment.Explainer;
import concord.alignment.Reasons;
import concord.alignment.Version;
import concord.statements.store.SheetStore;
import concord.text.Language;
import concord.text.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Why stored rows are aligned as they are, judged by their texts of now and the rows around them.
@Component
class Explanations {

  /// A row is judged among so many: enough to know the words, few enough to answer at once.
  private static final int WINDOW = 80;

  /// How far a window reaches beyond the rows it answers for.
  private static final int MARGIN = 20;

  private static final int REMEMBERED = 12;

  private final SheetStore sheets;
  private final KnownTranslations known;
  private final Map<Place, Explained> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Explained> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Place(StatementId statement, int first) {}

  /// @param rows as they were when the explainer was made
  private record Explained(List<Row> rows, Explainer explainer) {}

  Explanations(SheetStore sheets, KnownTranslations known) {
    this.sheets = sheets;
    this.known = known;
  }

  Reasons of(StatementId statement, Row row) {
    int answered = WINDOW - 2 * MARGIN;
    int first = Math.max(0, (row.number() - 1) / answered * answered - MARGIN);
    var rows = sheets.rows(statement, first, WINDOW);
    int at =
        IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).id().equals(row.id()))
            .findFirst()
            .orElseThrow(Refusal::rowGone);
    return explainer(new Place(statement, first), rows).reasons(0, at);
  }

  private Explainer explainer(Place place, List<Row> rows) {
    synchronized (remembered) {
      var explained = remembered.get(place);
      if (explained != null && explained.rows.equals(rows)) return explained.explainer;
    }
    var explainer = explainer(rows);
    synchronized (remembered) {
      remembered.put(place, new Explained(rows, explainer));
    }
    return explainer;
  }

  private Explainer explainer(List<Row> rows) {
    var texts = new TreeMap<Language, List<Segment>>();
    for (Row row : rows) {
      for (Cell cell : row.cells()) texts.computeIfAbsent(cell.language(), l -> new ArrayList<>());
    }
    var beads = new ArrayList<Bead>();
    for (Row row : rows) {
      var segments = new ArrayList<List<Integer>>();
      texts.forEach((language, text) -> segments.add(add(row, language, text)));
      beads.add(new Bead(segments, row.handMade() ? 1 : row.confidence()));
    }
    var versions = new ArrayList<Version>();
    texts.forEach((language, text) -> versions.add(new Version(language, text)));
    var alignment = new Alignment(List.copyOf(texts.keySet()), beads);
    return new Explainer(List.of(versions), List.of(alignment), known.ofTerms());
  }

  private static List<Integer> add(Row row, Language language, List<Segment> text) {
    int from = text.size();
    row.cell(language)
        .ifPresent(cell -> cell.segments().forEach(s -> text.add(new Segment(s.text(), 0))));
    return IntStream.range(from, text.size()).boxed().toList();
  }
}
