package concord.statements.store;

import concord.statements.BeadId;
import concord.statements.Origin;
import concord.statements.SegmentId;
import concord.statements.Sheet;
import concord.statements.StatementId;
import concord.statements.store.Snapshot.BeadShape;
import concord.statements.store.Snapshot.SegmentShape;
import concord.text.Language;
import concord.text.Segment;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Repository;

/// Takes snapshots of beads and segments, and makes rows look like them again.
@Repository
public class ShapeStore {

  /// Room between two beads as they come in: thirty splits in the same spot.
  private static final long GAP = 1L << 32;

  private static final int IDS_AT_ONCE = 10_000;

  private final EntityManager rows;

  ShapeStore(EntityManager rows) {
    this.rows = rows;
  }

  public StatementId addStatement(Sheet sheet) {
    var row = new StatementRow(sheet);
    rows.persist(row);
    rows.flush();
    return new StatementId(row.id);
  }

  /// A bead as it comes in: per language its segments.
  public record NewBead(Map<Language, List<Segment>> cells, double confidence) {}

  /// Stores the beads of a new statement in their order.
  public List<BeadId> addBeads(StatementId statement, List<NewBead> beads, Origin origin) {
    var stored = new ArrayList<BeadRow>();
    long place = 0;
    for (NewBead bead : beads) {
      place += GAP;
      var row = new BeadRow(statement.value(), place, bead.confidence());
      rows.persist(row);
      stored.add(row);
    }
    rows.flush();
    for (int i = 0; i < beads.size(); i++) {
      var bead = stored.get(i);
      beads
          .get(i)
          .cells()
          .forEach(
              (language, segments) -> {
                for (int j = 0; j < segments.size(); j++) {
                  var segment = segments.get(j);
                  rows.persist(
                      new SegmentRow(
                          bead, language.tag(), j, segment.paragraph(), segment.text(), origin));
                }
              });
    }
    rows.flush();
    return stored.stream().map(row -> new BeadId(row.id)).toList();
  }

  /// A new bead right below another, dead until a snapshot says otherwise.
  public BeadShape addBeadBelow(BeadId above) {
    return addBeadsBelow(above, 1).getFirst();
  }

  /// New beads in order right below another, dead until a snapshot says otherwise.
  public List<BeadShape> addBeadsBelow(BeadId above, int count) {
    var row = rows.find(BeadRow.class, above.value());
    long next = nextPlace(row);
    if ((next - row.place) / (count + 1) < 1) {
      renumber(row.statementId);
      next = nextPlace(row);
    }
    return addBeads(row.statementId, row.place, (next - row.place) / (count + 1), count);
  }

  private List<BeadShape> addBeads(long statement, long place, long step, int count) {
    var added = new ArrayList<BeadRow>();
    for (int i = 1; i <= count; i++) {
      var bead = new BeadRow(statement, place + i * step, 1);
      bead.alive = false;
      rows.persist(bead);
      added.add(bead);
    }
    rows.flush();
    return added.stream()
        .map(bead -> new BeadShape(bead.id, false, 1, false, false, new TreeMap<>()))
        .toList();
  }

  /// New beads in order above all others, dead until a snapshot says otherwise.
  public List<BeadShape> addBeadsAtTop(StatementId statement, int count) {
    var first =
        rows.createQuery(
                "select min(b.place) from BeadRow b where b.statementId = :statement", Long.class)
            .setParameter("statement", statement.value())
            .getSingleResult();
    if (first == null || first <= count) {
      renumber(statement.value());
      first = GAP;
    }
    return addBeads(statement.value(), 0, first / (count + 1), count);
  }

  /// Dead beads count too: their places are still theirs.
  private long nextPlace(BeadRow row) {
    var next =
        rows.createQuery(
                "select min(b.place) from BeadRow b where b.statementId = :statement"
                    + " and b.place > :place",
                Long.class)
            .setParameter("statement", row.statementId)
            .setParameter("place", row.place)
            .getSingleResult();
    return next == null ? row.place + 2 * GAP : next;
  }

  private void renumber(long statement) {
    long place = 0;
    for (BeadRow row :
        rows.createQuery(
                "from BeadRow b where b.statementId = :statement order by b.place, b.id",
                BeadRow.class)
            .setParameter("statement", statement)
            .getResultList()) {
      place += GAP;
      row.place = place;
    }
    rows.flush();
  }

  /// A new segment in a bead, dead until a snapshot says otherwise.
  public SegmentShape addSegment(BeadId bead, Language language, SegmentId sibling) {
    var like = rows.find(SegmentRow.class, sibling.value());
    return addSegment(bead, language, like == null ? 0 : like.paragraph);
  }

  public SegmentShape addSegment(BeadId bead, Language language) {
    return addSegment(bead, language, 0);
  }

  private SegmentShape addSegment(BeadId bead, Language language, int paragraph) {
    var row =
        new SegmentRow(
            rows.find(BeadRow.class, bead.value()), language.tag(), 0, paragraph, "", Origin.TYPED);
    row.alive = false;
    rows.persist(row);
    rows.flush();
    return row.toShape();
  }

  /// New segments of a silent cell, dead until a snapshot says otherwise.
  public List<SegmentShape> addSegments(BeadId bead, Language language, List<Segment> segments) {
    var row = rows.find(BeadRow.class, bead.value());
    var added = new ArrayList<SegmentShape>();
    for (int i = 0; i < segments.size(); i++) {
      var segment = segments.get(i);
      var fresh =
          new SegmentRow(
              row, language.tag(), i, segment.paragraph(), segment.text(), Origin.ALIGNED);
      fresh.alive = false;
      rows.persist(fresh);
      added.add(fresh.toShape());
    }
    return added;
  }

  /// The statement has the language from now on, last in its order.
  public void addLanguage(StatementId statement, Language language) {
    rows.find(StatementRow.class, statement.value()).addLanguage(language);
  }

  public BeadShape bead(BeadId id) {
    return beads(List.of(id.value())).getFirst();
  }

  /// How the beads look now, in the order asked for.
  public List<BeadShape> beads(List<Long> ids) {
    var cells = new HashMap<Long, TreeMap<String, List<Long>>>();
    var standing = "from SegmentRow s where s.alive and s.beadId in :ids order by s.place, s.id";
    for (SegmentRow row : some(standing, SegmentRow.class, ids)) {
      cells
          .computeIfAbsent(row.beadId, id -> new TreeMap<>())
          .computeIfAbsent(row.language, language -> new ArrayList<>())
          .add(row.id);
    }
    var found = new HashMap<Long, BeadRow>();
    some("from BeadRow b where b.id in :ids", BeadRow.class, ids)
        .forEach(row -> found.put(row.id, row));
    return ids.stream()
        .map(found::get)
        .map(
            row ->
                new BeadShape(
                    row.id,
                    row.alive,
                    row.confidence,
                    row.handMade,
                    row.locked,
                    cells.getOrDefault(row.id, new TreeMap<>())))
        .toList();
  }

  /// How the segments look now, in the order asked for.
  public List<SegmentShape> segments(Collection<Long> ids) {
    return ids.stream().map(id -> rows.find(SegmentRow.class, id).toShape()).toList();
  }

  /// What the rows named by a snapshot look like now.
  public Snapshot now(Snapshot like) {
    return new Snapshot(
        like.beads().isEmpty() ? List.of() : beads(like.beadIds()), segments(like.segmentIds()));
  }

  /// Makes the rows look like the snapshot.
  public void apply(Snapshot target, String who) {
    for (SegmentShape shape : target.segments()) {
      rows.find(SegmentRow.class, shape.id()).take(shape, who);
    }
    var placed = new ArrayList<Long>();
    target.beads().forEach(bead -> bead.cells().values().forEach(placed::addAll));
    var segments = new HashMap<Long, SegmentRow>();
    some("from SegmentRow s where s.id in :ids", SegmentRow.class, placed)
        .forEach(row -> segments.put(row.id, row));
    for (BeadShape shape : target.beads()) {
      var bead = rows.find(BeadRow.class, shape.id());
      bead.alive = shape.alive();
      bead.confidence = shape.confidence();
      bead.handMade = shape.handMade();
      bead.locked = shape.locked();
      for (List<Long> cell : shape.cells().values()) {
        for (int i = 0; i < cell.size(); i++) {
          var segment = java.util.Objects.requireNonNull(segments.get(cell.get(i)));
          segment.beadId = shape.id();
          segment.place = i;
        }
      }
    }
    rows.flush();
  }

  /// Rows by their ids, a part at a time: a statement has more than a query can name.
  private <T> List<T> some(String query, Class<T> kind, List<Long> ids) {
    var found = new ArrayList<T>();
    for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
      var part = ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE));
      found.addAll(rows.createQuery(query, kind).setParameter("ids", part).getResultList());
    }
    return found;
  }

  public void setLocked(List<BeadId> beads, boolean locked) {
    beads.forEach(id -> rows.find(BeadRow.class, id.value()).locked = locked);
  }
}
