package concord.statements.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(name = "bead_check")
@SuppressWarnings("NullAway.Init")
class BeadCheckRow {

  @Id long beadId;
  long statementId;
  long epoch;
  long fingerprint;
  int errors;
  int warnings;
  int notes;
  String findings;

  /// A [Whole].
  String wholeFindings;

  @ElementCollection
  @CollectionTable(name = "bead_concept", joinColumns = @JoinColumn(name = "bead_id"))
  @Column(name = "concept_id")
  Set<String> concepts = new HashSet<>();

  protected BeadCheckRow() {}

  CheckStore.Kept toKept() {
    return new CheckStore.Kept(
        epoch, fingerprint, CheckedBead.read(findings), Whole.read(wholeFindings));
  }

  BeadCheckRow(long beadId, long statementId) {
    this.beadId = beadId;
    this.statementId = statementId;
    this.epoch = CheckStore.NEVER;
    this.findings = CheckedBead.empty().write();
    this.wholeFindings = Whole.nothing().write();
  }
}
