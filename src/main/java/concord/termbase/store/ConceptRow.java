package concord.termbase.store;

import concord.termbase.StoredConcept;
import concord.terminology.Concept;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "concept")
@SuppressWarnings("NullAway.Init")
class ConceptRow {

  @Id private String id;
  long revision;
  boolean alive;

  String content;
  @Nullable String mergedInto;

  protected ConceptRow() {}

  ConceptRow(Concept concept) {
    this.id = concept.id().value();
    this.revision = 1;
    this.alive = true;
    this.content = ConceptDocument.write(concept);
  }

  StoredConcept toConcept() {
    return new StoredConcept(ConceptDocument.read(content), revision);
  }
}
