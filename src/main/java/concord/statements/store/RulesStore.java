package concord.statements.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/// Keeps the segmentation rules a desk brought along.
@Repository
public class RulesStore {

  /// The file as it came.
  ///
  /// @param who brought it
  public record Brought(String fileName, byte[] content, String who, Instant at) {}

  private final EntityManager rows;

  RulesStore(EntityManager rows) {
    this.rows = rows;
  }

  public Optional<Brought> brought() {
    return Optional.ofNullable(rows.find(SentenceRulesRow.class, SentenceRulesRow.ONLY))
        .map(SentenceRulesRow::toBrought);
  }

  public void bring(Brought brought) {
    rows.merge(new SentenceRulesRow(brought));
  }

  public void remove() {
    var row = rows.find(SentenceRulesRow.class, SentenceRulesRow.ONLY);
    if (row != null) rows.remove(row);
  }
}
