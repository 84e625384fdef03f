package concord.termbase;

import concord.terminology.ConceptId;
import java.util.function.Predicate;

/// Ids for new concepts, made from a term: «судьба» → `sudba`, `sudba-2`.
final class FreeId {

  private FreeId() {}

  static ConceptId from(String term, Predicate<ConceptId> taken) {
    String id = ConceptRules.idFrom(term);
    int number = 1;
    while (taken.test(numbered(id, number))) number++;
    return numbered(id, number);
  }

  private static ConceptId numbered(String id, int number) {
    return new ConceptId(number == 1 ? id : id + "-" + number);
  }
}
