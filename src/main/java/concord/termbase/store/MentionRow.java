package concord.termbase.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "concept_mention")
@SuppressWarnings("NullAway.Init")
class MentionRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "concept_mention")
  @SequenceGenerator(
      name = "concept_mention",
      sequenceName = "concept_mention_seq",
      allocationSize = 1)
  private long id;

  long talkId;
  String person;
  @Nullable Instant seenAt;

  protected MentionRow() {}

  MentionRow(long talkId, String person) {
    this.talkId = talkId;
    this.person = person;
  }
}
