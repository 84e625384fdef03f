package concord.termbase.store;

import concord.termbase.ConceptChange;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "concept_change")
@SuppressWarnings("NullAway.Init")
class ConceptChangeRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "concept_change")
  @SequenceGenerator(name = "concept_change", sequenceName = "concept_change_seq")
  private long id;

  private String conceptId;
  private String who;
  private Instant doneAt;

  private @Nullable String beforeContent;

  private @Nullable String afterContent;

  protected ConceptChangeRow() {}

  ConceptChangeRow(
      String conceptId, String who, @Nullable String beforeContent, @Nullable String afterContent) {
    this.conceptId = conceptId;
    this.who = who;
    this.doneAt = Instant.now();
    this.beforeContent = beforeContent;
    this.afterContent = afterContent;
  }

  ConceptChange toChange() {
    return new ConceptChange(
        id,
        who,
        doneAt,
        Optional.ofNullable(beforeContent).map(ConceptDocument::read),
        Optional.ofNullable(afterContent).map(ConceptDocument::read));
  }
}
