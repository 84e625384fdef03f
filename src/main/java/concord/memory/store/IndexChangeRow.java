package concord.memory.store;

import concord.memory.HitKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "index_change")
@SuppressWarnings("NullAway.Init")
class IndexChangeRow {

  /// Not a text's id but the wish to have everything built anew.
  static final String EVERYTHING = "*";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "index_change")
  @SequenceGenerator(name = "index_change", sequenceName = "index_change_seq")
  long id;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  HitKind kind;

  String subject;

  protected IndexChangeRow() {}

  IndexChangeRow(HitKind kind, String subject) {
    this.kind = kind;
    this.subject = subject;
  }
}
