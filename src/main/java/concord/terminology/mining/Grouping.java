package concord.terminology.mining;

import concord.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Puts together what at least three languages agree on: wordings of which every two are each
/// other's best.
final class Grouping {

  /// What renderings must co-occur in: two may agree by chance, the third bears them out.
  static final int LEAST_VERSIONS = 3;

  /// Wordings of the same, with how sure that is.
  ///
  /// @param beads where at least three of them stand
  record Group(SortedMap<Language, Expression> members, List<Integer> beads, double score) {}

  private final List<Inventory> inventories;
  private final Map<Inventory, Map<Inventory, Pairing>> pairings = new HashMap<>();
  private final int leastBeads;

  /// @param common how many beads two languages both speak in
  Grouping(
      List<Inventory> inventories,
      java.util.function.ToIntBiFunction<Language, Language> common,
      int leastBeads) {
    this.inventories = inventories;
    this.leastBeads = leastBeads;
    for (Inventory some : inventories) {
      for (Inventory others : inventories) {
        if (some.language.compareTo(others.language) >= 0) continue;
        int beads = common.applyAsInt(some.language, others.language);
        pairings
            .computeIfAbsent(some, i -> new HashMap<>())
            .put(others, new Pairing(some, others, beads, leastBeads));
      }
    }
  }

  /// The surest first; no wording is in two of them.
  List<Group> groups() {
    var found = new ArrayList<Group>();
    for (Inventory inventory : inventories) {
      for (Expression expression : inventory.expressions()) {
        group(inventory, expression).ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparingDouble(Group::score)
            .reversed()
            .thenComparing(group -> group.members().firstEntry().getValue().key));
    var taken = new HashSet<Expression>();
    var groups = new ArrayList<Group>();
    for (Group group : found) {
      if (group.members().values().stream().anyMatch(taken::contains)) continue;
      taken.addAll(group.members().values());
      groups.add(group);
    }
    return groups;
  }

  private Optional<Group> group(Inventory home, Expression expression) {
    var members = new LinkedHashMap<Inventory, Expression>();
    members.put(home, expression);
    for (Inventory other : inventories) {
      if (other != home) partner(home, expression, other).ifPresent(e -> members.put(other, e));
    }
    // Who agrees with the fewest leaves first.
    while (members.size() >= LEAST_VERSIONS) {
      int last = members.size() - 1;
      var loner =
          members.keySet().stream()
              .min(
                  Comparator.<Inventory>comparingInt(i -> friends(i, members))
                      .thenComparing(i -> i.language))
              .orElseThrow();
      if (friends(loner, members) == last) return Optional.of(group(members));
      members.remove(loner);
    }
    return Optional.empty();
  }

  private Optional<Expression> partner(Inventory home, Expression of, Inventory other) {
    return home.language.compareTo(other.language) < 0
        ? pairing(home, other).partner(of)
        : pairing(other, home).partnerBack(of);
  }

  private Pairing pairing(Inventory some, Inventory others) {
    var found = pairings.getOrDefault(some, Map.of()).get(others);
    if (found == null) throw new IllegalStateException(some.language + " " + others.language);
    return found;
  }

  private int friends(Inventory of, Map<Inventory, Expression> members) {
    return (int)
        members.keySet().stream()
            .filter(other -> other != of && score(of, other, members).isPresent())
            .count();
  }

  private Optional<Double> score(
      Inventory one, Inventory other, Map<Inventory, Expression> members) {
    boolean forwards = one.language.compareTo(other.language) < 0;
    var first = forwards ? one : other;
    var second = forwards ? other : one;
    var a = members.get(first);
    var b = members.get(second);
    return a == null || b == null ? Optional.empty() : pairing(first, second).score(a, b);
  }

  private Group group(Map<Inventory, Expression> members) {
    var byLanguage = new TreeMap<Language, Expression>();
    members.forEach((inventory, expression) -> byLanguage.put(inventory.language, expression));
    double agreement = 0;
    int pairs = 0;
    double weight = 0;
    for (Inventory one : members.keySet()) {
      weight += one.weight(members.getOrDefault(one, byLanguage.firstEntry().getValue()));
      for (Inventory other : members.keySet()) {
        if (one == other) continue;
        agreement += score(one, other, members).orElse(0.0);
        pairs++;
      }
    }
    double score = agreement / pairs * weight / members.size();
    return new Group(byLanguage, together(byLanguage), score);
  }

  private static List<Integer> together(SortedMap<Language, Expression> members) {
    var counts = new TreeMap<Integer, Integer>();
    for (Expression member : members.values()) {
      for (int bead : member.beads()) counts.merge(bead, 1, Integer::sum);
    }
    counts.values().removeIf(count -> count < LEAST_VERSIONS);
    return List.copyOf(counts.keySet());
  }

  /// Whether the members stand together often enough, all at once.
  boolean isSeen(Group group) {
    return group.beads().size() >= leastBeads;
  }
}
