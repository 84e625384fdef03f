package concord.termbase.store;

import concord.termbase.Talk;
import concord.terminology.ConceptId;
import concord.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "concept_talk")
@SuppressWarnings("NullAway.Init")
class TalkRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "concept_talk")
  @SequenceGenerator(name = "concept_talk", sequenceName = "concept_talk_seq", allocationSize = 1)
  long id;

  private String conceptId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Talk.Kind kind;

  private @Nullable String language;
  private @Nullable String term;
  private String content;
  private String actor;
  private String who;
  private Instant saidAt;

  protected TalkRow() {}

  TalkRow(Talk talk, String actor) {
    this.conceptId = talk.concept().value();
    this.kind = talk.kind();
    this.language = talk.language().map(Language::tag).orElse(null);
    this.term = talk.term().isEmpty() ? null : talk.term();
    this.content = talk.text();
    this.actor = actor;
    this.who = talk.who();
    this.saidAt = talk.at();
  }

  Talk toTalk() {
    return new Talk(
        new ConceptId(conceptId),
        kind,
        Optional.ofNullable(language).map(Language::of),
        term == null ? "" : term,
        content,
        who,
        saidAt);
  }
}
