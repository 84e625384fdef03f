package concord.statements.store;

import concord.statements.Origin;
import concord.statements.SegmentId;
import concord.statements.SegmentState;
import concord.statements.SegmentView;
import concord.statements.store.Snapshot.SegmentShape;
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
@Table(name = "segment")
@SuppressWarnings("NullAway.Init")
class SegmentRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "segment")
  @SequenceGenerator(name = "segment", sequenceName = "segment_seq", allocationSize = 50)
  long id;

  long statementId;
  long beadId;
  String language;

  /// Orders the segments of one cell.
  int place;

  boolean alive;
  int paragraph;
  String content;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  SegmentState state;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Origin.Kind origin;

  private @Nullable Integer originPercent;
  long revision;
  private String editor;
  private @Nullable Instant editedAt;

  protected SegmentRow() {}

  SegmentRow(BeadRow bead, String language, int place, int paragraph, String text, Origin origin) {
    this.statementId = bead.statementId;
    this.beadId = bead.id;
    this.language = language;
    this.place = place;
    this.alive = true;
    this.paragraph = paragraph;
    this.content = text;
    this.state = SegmentState.INITIAL;
    this.origin = origin.kind();
    this.originPercent = origin.percent().orElse(null);
    this.revision = 1;
    this.editor = "";
  }

  SegmentView toView() {
    return new SegmentView(
        new SegmentId(id),
        content,
        state,
        new Origin(origin, Optional.ofNullable(originPercent)),
        revision,
        editor);
  }

  SegmentShape toShape() {
    int percent = originPercent == null ? -1 : originPercent;
    return new SegmentShape(id, alive, language, content, state, origin, percent);
  }

  void take(SegmentShape shape, String who) {
    if (toShape().equals(shape)) return;
    alive = shape.alive();
    content = shape.text();
    state = shape.state();
    origin = shape.origin();
    originPercent = shape.percent() < 0 ? null : shape.percent();
    editor = who;
    editedAt = Instant.now();
    revision++;
  }
}
