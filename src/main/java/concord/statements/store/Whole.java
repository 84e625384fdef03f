package concord.statements.store;

import concord.statements.store.CheckedBead.Found;
import concord.text.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What shows of a row only with the other rows of its statement in view; kept as JSON.
///
/// @param findings of the checks over whole statements
/// @param settled keys of findings of the row by itself for which the rows around it account
public record Whole(List<Found> findings, Set<String> settled) {

  public Whole(List<Found> findings, @Nullable Set<String> settled) {
    this.findings = List.copyOf(findings);
    this.settled = settled == null ? Set.of() : new TreeSet<>(settled);
  }

  public static Whole nothing() {
    return new Whole(List.of(), Set.of());
  }

  /// The findings of a row by itself, as notes where they are settled, then those of the whole.
  List<Found> with(CheckedBead bead) {
    var all = new ArrayList<Found>();
    for (Found found : bead.findings()) {
      all.add(settled.contains(found.key()) ? found.withSeverity(Severity.NOTE) : found);
    }
    all.addAll(findings);
    return all;
  }

  /// Whether both are stored alike: numbers lose their kind on the way.
  public boolean isLike(Whole other) {
    return read(write()).write().equals(read(other.write()).write());
  }

  String write() {
    return CheckedBead.JSON.writeValueAsString(this);
  }

  static Whole read(String json) {
    return CheckedBead.JSON.readValue(json, Whole.class);
  }
}
