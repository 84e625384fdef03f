package concord.memory.store;

import concord.memory.HitKind;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Repository;

/// Changes written beside what changed, in the same transaction, for the index to take in later.
/// They are deleted when taken in, not passed by number: one that was stored late is not missed.
@Repository
public class Outbox {

  /// Some of the oldest changes.
  ///
  /// @param rows what to delete once they are taken in
  public record Batch(List<Long> rows, Map<HitKind, Set<String>> ids, boolean everything) {}

  private final EntityManager rows;

  Outbox(EntityManager rows) {
    this.rows = rows;
  }

  public void add(HitKind kind, Collection<String> ids) {
    ids.forEach(id -> rows.persist(new IndexChangeRow(kind, id)));
  }

  public void addEverything() {
    rows.persist(new IndexChangeRow(HitKind.BEAD, IndexChangeRow.EVERYTHING));
  }

  public Batch oldest(int limit) {
    var batch =
        rows.createQuery("from IndexChangeRow c order by c.id", IndexChangeRow.class)
            .setMaxResults(limit)
            .getResultList();
    var ids = new EnumMap<HitKind, Set<String>>(HitKind.class);
    boolean everything = false;
    for (IndexChangeRow row : batch) {
      if (row.subject.equals(IndexChangeRow.EVERYTHING)) everything = true;
      else ids.computeIfAbsent(row.kind, kind -> new LinkedHashSet<>()).add(row.subject);
    }
    return new Batch(batch.stream().map(row -> row.id).toList(), ids, everything);
  }

  public void delete(List<Long> taken) {
    rows.createQuery("delete from IndexChangeRow c where c.id in :ids")
        .setParameter("ids", taken)
        .executeUpdate();
  }

  public long count() {
    return rows.createQuery("select count(*) from IndexChangeRow", Long.class).getSingleResult();
  }
}
