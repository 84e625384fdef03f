package concord.termbase.store;

import concord.termbase.ConceptChange;
import concord.termbase.StoredConcept;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/// Reads and writes concepts; every write leaves a change behind.
@Repository
public class ConceptStore {

  private static final int ROWS_AT_ONCE = 500;

  private final EntityManager rows;

  ConceptStore(EntityManager rows) {
    this.rows = rows;
  }

  public Optional<StoredConcept> find(ConceptId id) {
    return Optional.ofNullable(rows.find(ConceptRow.class, id.value()))
        .filter(row -> row.alive)
        .map(ConceptRow::toConcept);
  }

  /// Like [#find], and nobody else changes it until this transaction ends.
  public Optional<StoredConcept> hold(ConceptId id) {
    return Optional.ofNullable(
            rows.find(ConceptRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
        .filter(row -> row.alive)
        .map(ConceptRow::toConcept);
  }

  /// True also for the id of a removed concept: ids are never given twice.
  public boolean isTaken(ConceptId id) {
    return rows.find(ConceptRow.class, id.value()) != null;
  }

  public long count() {
    return rows.createQuery("select count(*) from ConceptRow c where c.alive", Long.class)
        .getSingleResult();
  }

  /// How many changes there have ever been; grows with every change, by whichever process.
  public long changes() {
    return rows.createQuery("select count(*) from ConceptChangeRow", Long.class).getSingleResult();
  }

  /// All concepts by id, read a page at a time while somebody goes through them.
  public Iterable<Concept> all() {
    return () ->
        Stream.iterate(
                after(""), page -> !page.isEmpty(), page -> after(page.getLast().id().value()))
            .flatMap(List::stream)
            .iterator();
  }

  private List<Concept> after(String id) {
    return rows
        .createQuery(
            "from ConceptRow c where c.alive and c.id > :id order by c.id", ConceptRow.class)
        .setParameter("id", id)
        .setMaxResults(ROWS_AT_ONCE)
        .getResultList()
        .stream()
        .map(
            row -> {
              rows.detach(row);
              return row.toConcept().concept();
            })
        .toList();
  }

  /// Stores a concept under an id that is free or was removed.
  public StoredConcept add(Concept concept, String who) {
    var row = rows.find(ConceptRow.class, concept.id().value());
    if (row == null) {
      row = new ConceptRow(concept);
      rows.persist(row);
    } else {
      row.alive = true;
      row.mergedInto = null;
      row.content = ConceptDocument.write(concept);
      row.revision++;
    }
    rows.persist(new ConceptChangeRow(concept.id().value(), who, null, row.content));
    return row.toConcept();
  }

  public StoredConcept change(Concept concept, String who) {
    var row = rows.getReference(ConceptRow.class, concept.id().value());
    String before = row.content;
    row.content = ConceptDocument.write(concept);
    row.revision++;
    rows.persist(new ConceptChangeRow(concept.id().value(), who, before, row.content));
    return row.toConcept();
  }

  public void remove(ConceptId id, String who) {
    var row = rows.getReference(ConceptRow.class, id.value());
    row.alive = false;
    row.revision++;
    rows.persist(new ConceptChangeRow(id.value(), who, row.content, null));
  }

  public void setMergedInto(ConceptId id, ConceptId other) {
    rows.getReference(ConceptRow.class, id.value()).mergedInto = other.value();
  }

  /// The concept that a removed one became part of.
  public Optional<ConceptId> mergedInto(ConceptId id) {
    return Optional.ofNullable(rows.find(ConceptRow.class, id.value()))
        .filter(row -> !row.alive)
        .map(row -> row.mergedInto)
        .map(ConceptId::new);
  }

  /// The concepts that refer to another, as stored now: what is compiled lags behind.
  public List<ConceptId> pointingAt(ConceptId id) {
    return rows
        .createQuery(
            "from ConceptRow c where c.alive and c.content like :naming order by c.id",
            ConceptRow.class)
        .setParameter("naming", ConceptDocument.naming(id))
        .getResultList()
        .stream()
        .map(row -> row.toConcept().concept())
        .filter(concept -> concept.references().stream().anyMatch(r -> r.target().equals(id)))
        .map(Concept::id)
        .toList();
  }

  public List<ConceptChange> history(ConceptId id) {
    return rows
        .createQuery(
            "from ConceptChangeRow c where c.conceptId = :id order by c.id desc",
            ConceptChangeRow.class)
        .setParameter("id", id.value())
        .getResultList()
        .stream()
        .map(ConceptChangeRow::toChange)
        .toList();
  }

  /// Writes what is pending and forgets it, so that a long import does not grow.
  public void flush() {
    rows.flush();
    rows.clear();
  }
}
