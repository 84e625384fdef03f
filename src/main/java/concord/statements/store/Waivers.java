package concord.statements.store;

import java.util.Map;
import java.util.Set;

/// What people have said is all right in one statement.
///
/// @param kinds findings waived everywhere
/// @param keys findings waived by bead
public record Waivers(Set<String> kinds, Map<Long, Set<String>> keys) {

  public boolean cover(long bead, CheckedBead.Found finding) {
    return kinds.contains(finding.kind())
        || keys.getOrDefault(bead, Set.of()).contains(finding.key());
  }
}
