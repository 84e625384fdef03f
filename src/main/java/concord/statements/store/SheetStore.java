package concord.statements.store;

import concord.statements.BeadId;
import concord.statements.Cell;
import concord.statements.Row;
import concord.statements.SegmentId;
import concord.statements.SegmentView;
import concord.statements.Sheet;
import concord.statements.StatementId;
import concord.text.Language;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/// Reads statements and their rows.
@Repository
public class SheetStore {

  /// Where a segment stands.
  public record Standing(
      StatementId statement, BeadId bead, Language language, boolean alive, boolean locked) {}

  private final EntityManager rows;

  SheetStore(EntityManager rows) {
    this.rows = rows;
  }

  public List<Sheet> all() {
    var counts = new HashMap<Long, Integer>();
    rows.createQuery(
            "select b.statementId, count(*) from BeadRow b where b.alive group by b.statementId",
            Object[].class)
        .getResultList()
        .forEach(line -> counts.put((Long) line[0], ((Long) line[1]).intValue()));
    return rows
        .createQuery(
            "from StatementRow s order by s.happenedOn desc nulls last, s.id desc",
            StatementRow.class)
        .getResultList()
        .stream()
        .map(row -> row.toSheet(counts.getOrDefault(row.id, 0)))
        .toList();
  }

  /// For each statement and language: how many segments are confirmed, and how many there are.
  public Map<StatementId, Map<Language, long[]>> progress() {
    var progress = new HashMap<StatementId, Map<Language, long[]>>();
    rows.createQuery(
            "select s.statementId, s.language,"
                + " sum(case when s.state = concord.statements.SegmentState.INITIAL then 0 else 1 end),"
                + " count(*) from SegmentRow s where s.alive group by s.statementId, s.language",
            Object[].class)
        .getResultList()
        .forEach(
            line ->
                progress
                    .computeIfAbsent(new StatementId((Long) line[0]), id -> new HashMap<>())
                    .put(
                        Language.of((String) line[1]),
                        new long[] {((Number) line[2]).longValue(), (Long) line[3]}));
    return progress;
  }

  public Optional<StatementId> bySlug(String slug) {
    return rows.createQuery("select s.id from StatementRow s where s.slug = :slug", Long.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .map(StatementId::new);
  }

  public Optional<Sheet> sheet(StatementId id) {
    return Optional.ofNullable(rows.find(StatementRow.class, id.value()))
        .map(row -> row.toSheet(rowCount(id)));
  }

  /// Nobody else changes this statement until the transaction ends. What was read before the wait
  /// is forgotten: somebody may have changed it meanwhile.
  public void hold(StatementId id) {
    rows.flush();
    rows.find(StatementRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    rows.clear();
  }

  public int rowCount(StatementId id) {
    return rows.createQuery(
            "select count(*) from BeadRow b where b.statementId = :id and b.alive", Long.class)
        .setParameter("id", id.value())
        .getSingleResult()
        .intValue();
  }

  public List<Row> rows(StatementId id, int from, int count) {
    var beads =
        rows.createQuery(
                "from BeadRow b where b.statementId = :id and b.alive order by b.place, b.id",
                BeadRow.class)
            .setParameter("id", id.value())
            .setFirstResult(from)
            .setMaxResults(count)
            .getResultList();
    var numbers = new HashMap<Long, Integer>();
    beads.forEach(bead -> numbers.put(bead.id, from + numbers.size() + 1));
    return views(id, beads, bead -> numbers.getOrDefault(bead.id, 0));
  }

  public Optional<Row> row(BeadId id) {
    return bead(id)
        .filter(bead -> bead.alive)
        .map(bead -> views(statement(bead), List.of(bead), this::number).getFirst());
  }

  /// Rows of one statement, in the order asked for; those that are gone are left out.
  public List<Row> rowsOf(StatementId statement, Collection<Long> beads) {
    var alive =
        rows.createQuery("from BeadRow b where b.id in :ids and b.alive", BeadRow.class)
            .setParameter("ids", beads)
            .getResultList();
    return views(statement, alive, this::number);
  }

  /// Like [#rowsOf(StatementId, Collection)] for many, whose numbers are known.
  public List<Row> rowsOf(
      StatementId statement, Collection<Long> beads, Map<Long, Integer> numbers) {
    var alive =
        rows.createQuery("from BeadRow b where b.id in :ids and b.alive", BeadRow.class)
            .setParameter("ids", beads)
            .getResultList();
    return views(statement, alive, bead -> numbers.getOrDefault(bead.id, 0));
  }

  public Optional<Integer> rowNumber(BeadId id) {
    return bead(id).filter(bead -> bead.alive).map(this::number);
  }

  public Optional<StatementId> statementOf(BeadId id) {
    return bead(id).map(SheetStore::statement);
  }

  public Optional<Standing> standing(SegmentId id) {
    return Optional.ofNullable(rows.find(SegmentRow.class, id.value()))
        .map(
            segment -> {
              var bead = rows.find(BeadRow.class, segment.beadId);
              return new Standing(
                  new StatementId(segment.statementId),
                  new BeadId(segment.beadId),
                  Language.of(segment.language),
                  segment.alive,
                  bead.locked);
            });
  }

  public Optional<SegmentView> segment(SegmentId id) {
    return Optional.ofNullable(rows.find(SegmentRow.class, id.value()))
        .filter(row -> row.alive)
        .map(SegmentRow::toView);
  }

  /// The row above or below.
  public Optional<BeadId> neighbour(BeadId id, boolean below) {
    return bead(id)
        .flatMap(
            bead ->
                rows.createQuery(
                        "select b.id from BeadRow b where b.statementId = :statement and b.alive"
                            + (below
                                ? " and b.place > :place order by b.place"
                                : " and b.place < :place order by b.place desc"),
                        Long.class)
                    .setParameter("statement", bead.statementId)
                    .setParameter("place", bead.place)
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst())
        .map(BeadId::new);
  }

  public List<Long> aliveBeads(StatementId id) {
    return rows.createQuery(
            "select b.id from BeadRow b where b.statementId = :id and b.alive order by b.place, b.id",
            Long.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  /// The paragraph each segment stands in.
  public Map<Long, Integer> paragraphs(StatementId id) {
    return rows.createQuery(
            "from SegmentRow s where s.statementId = :id and s.alive", SegmentRow.class)
        .setParameter("id", id.value())
        .getResultStream()
        .collect(Collectors.toMap(row -> row.id, row -> row.paragraph));
  }

  private Optional<BeadRow> bead(BeadId id) {
    return Optional.ofNullable(rows.find(BeadRow.class, id.value()));
  }

  private static StatementId statement(BeadRow bead) {
    return new StatementId(bead.statementId);
  }

  private int number(BeadRow bead) {
    return rows.createQuery(
                "select count(*) from BeadRow b where b.statementId = :statement and b.alive"
                    + " and b.place < :place",
                Long.class)
            .setParameter("statement", bead.statementId)
            .setParameter("place", bead.place)
            .getSingleResult()
            .intValue()
        + 1;
  }

  private List<Row> views(
      StatementId id, List<BeadRow> beads, java.util.function.ToIntFunction<BeadRow> number) {
    if (beads.isEmpty()) return List.of();
    var languages = rows.find(StatementRow.class, id.value()).toSheet(0).languages();
    var cells = new HashMap<Long, Map<String, List<SegmentView>>>();
    rows.createQuery(
            "from SegmentRow s where s.alive and s.beadId in :ids order by s.place, s.id",
            SegmentRow.class)
        .setParameter("ids", beads.stream().map(bead -> bead.id).toList())
        .getResultList()
        .forEach(
            row ->
                cells
                    .computeIfAbsent(row.beadId, bead -> new LinkedHashMap<>())
                    .computeIfAbsent(row.language, language -> new ArrayList<>())
                    .add(row.toView()));
    return beads.stream()
        .map(
            bead ->
                new Row(
                    new BeadId(bead.id),
                    number.applyAsInt(bead),
                    bead.confidence,
                    bead.handMade,
                    bead.locked,
                    languages.stream()
                        .map(
                            language ->
                                new Cell(
                                    language,
                                    cells
                                        .getOrDefault(bead.id, Map.of())
                                        .getOrDefault(language.tag(), List.of())))
                        .toList()))
        .toList();
  }
}
