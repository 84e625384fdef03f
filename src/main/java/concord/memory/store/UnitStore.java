package concord.memory.store;

import concord.exchange.TranslationUnit;
import concord.text.Language;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Repository;

/// Reads and writes translation units.
@Repository
public class UnitStore {

  private static final int ROWS_AT_ONCE = 500;

  private final EntityManager rows;

  UnitStore(EntityManager rows) {
    this.rows = rows;
  }

  /// Keeps the texts under an origin, instead of what was there.
  public void put(String origin, String source, Map<Language, String> texts, String who) {
    var row = find(origin).orElseGet(() -> new UnitRow(origin));
    row.take(source, texts, who);
    rows.persist(row);
  }

  public void remove(String origin) {
    find(origin).ifPresent(rows::remove);
  }

  public boolean isKnown(Map<Language, String> texts) {
    return !rows.createQuery("select u.id from UnitRow u where u.digest = :digest", Long.class)
        .setParameter("digest", Digest.of(texts))
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /// Units with a text of this wording in this language; the newest first.
  public List<Map<Language, String>> withWording(Language language, String text, int most) {
    return rows.createQuery(
            "select distinct u from UnitRow u join u.wordings w where w = :digest order by u.id desc",
            UnitRow.class)
        .setParameter("digest", Digest.ofWording(language, text))
        .setMaxResults(most)
        .getResultStream()
        .map(row -> row.toUnit().texts())
        .filter(texts -> texts.keySet().stream().anyMatch(language::sameLanguageAs))
        .toList();
  }

  public void each(Consumer<TranslationUnit> taker) {
    long last = -1;
    while (true) {
      List<UnitRow> batch =
          rows.createQuery("from UnitRow u where u.id > :last order by u.id", UnitRow.class)
              .setParameter("last", last)
              .setMaxResults(ROWS_AT_ONCE)
              .getResultList();
      if (batch.isEmpty()) return;
      for (UnitRow row : batch) {
        taker.accept(row.toUnit());
        last = row.id;
      }
      rows.clear();
    }
  }

  public List<TranslationUnit> latest(List<String> tags, int most) {
    if (tags.size() < 2) return List.of();
    var ids =
        rows.createQuery(
                "select u.id from UnitRow u join u.texts t where key(t) in :tags"
                    + " group by u.id having count(*) > 1 order by u.id desc",
                Long.class)
            .setParameter("tags", tags)
            .setMaxResults(most)
            .getResultList();
    var units = new ArrayList<TranslationUnit>();
    for (int from = 0; from < ids.size(); from += ROWS_AT_ONCE) {
      rows.createQuery(
              "select distinct u from UnitRow u join fetch u.texts where u.id in :ids"
                  + " order by u.id desc",
              UnitRow.class)
          .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + ROWS_AT_ONCE)))
          .getResultStream()
          .map(UnitRow::toUnit)
          .forEach(units::add);
    }
    return units;
  }

  public long count() {
    return rows.createQuery("select count(*) from UnitRow", Long.class).getSingleResult();
  }

  public Map<Language, Long> textsByLanguage() {
    var counts = new TreeMap<Language, Long>();
    rows.createQuery(
            "select key(t), count(*) from UnitRow u join u.texts t group by key(t)", Object[].class)
        .getResultList()
        .forEach(line -> counts.put(Language.of((String) line[0]), (Long) line[1]));
    return counts;
  }

  /// Writes what is pending and forgets it, so that a long import does not grow.
  public void flush() {
    rows.flush();
    rows.clear();
  }

  private Optional<UnitRow> find(String origin) {
    return rows.createQuery("from UnitRow u where u.origin = :origin", UnitRow.class)
        .setParameter("origin", origin)
        .getResultStream()
        .findFirst();
  }
}
