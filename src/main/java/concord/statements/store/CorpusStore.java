package concord.statements.store;

import concord.statements.JoinedText;
import concord.text.Language;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/// Reads the texts of all statements, a page of beads at a time, without their history or state.
@Repository
public class CorpusStore {

  /// The texts of one bead.
  public record BeadTexts(long statement, long bead, Map<Language, List<String>> texts) {

    public int segments() {
      return texts.values().stream().mapToInt(List::size).sum();
    }

    /// Each version as one text.
    public Map<Language, String> joined() {
      var joined = new HashMap<Language, String>();
      texts.forEach((language, all) -> joined.put(language, JoinedText.of(language, all)));
      return joined;
    }
  }

  private final EntityManager rows;

  CorpusStore(EntityManager rows) {
    this.rows = rows;
  }

  public int segments() {
    return rows.createQuery(
            "select count(*) from SegmentRow s, BeadRow b"
                + " where b.id = s.beadId and b.alive and s.alive",
            Long.class)
        .getSingleResult()
        .intValue();
  }

  /// The bead behind which only so many are left; 0 when there are not more.
  public long beforeLatest(int count) {
    return rows.createQuery(
            "select b.id from BeadRow b where b.alive order by b.id desc", Long.class)
        .setFirstResult(count)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(0L);
  }

  /// The beads that follow a bead, by id.
  public List<BeadTexts> after(long bead, int count) {
    var beads =
        rows.createQuery(
                "select b.id, b.statementId from BeadRow b where b.alive and b.id > :last"
                    + " order by b.id",
                Object[].class)
            .setParameter("last", bead)
            .setMaxResults(count)
            .getResultList();
    if (beads.isEmpty()) return List.of();
    var found = new LinkedHashMap<Long, BeadTexts>();
    for (Object[] each : beads) {
      long id = (Long) each[0];
      found.put(id, new BeadTexts((Long) each[1], id, new HashMap<>()));
    }
    var languages = new HashMap<String, Language>();
    rows.createQuery(
            "select s.beadId, s.language, s.content from SegmentRow s"
                + " where s.alive and s.beadId between :first and :last"
                + " order by s.beadId, s.place, s.id",
            Object[].class)
        .setParameter("first", beads.getFirst()[0])
        .setParameter("last", beads.getLast()[0])
        .getResultList()
        .forEach(
            line -> {
              var texts = found.get((Long) line[0]);
              if (texts == null) return;
              var language = languages.computeIfAbsent((String) line[1], Language::of);
              texts.texts().computeIfAbsent(language, l -> new ArrayList<>()).add((String) line[2]);
            });
    return List.copyOf(found.values());
  }

  /// Lets go of what was read, so that a long look at everything does not grow.
  public void forget() {
    rows.clear();
  }
}
