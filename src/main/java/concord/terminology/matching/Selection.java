package concord.terminology.matching;

import concord.terminology.ConceptId;
import concord.terminology.Mention;
import concord.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which of the candidates are mentions: leftmost-longest, the others inside them.
final class Selection {

  /// Of one concept on one stretch: allowed before forbidden, as cited before inflected.
  private static final Comparator<Candidate> WITHIN_CONCEPT =
      Comparator.comparing((Candidate c) -> !c.term().term().status().isAllowed())
          .thenComparing(c -> c.term().term().status())
          .thenComparing(c -> !c.exact());

  /// Of several concepts on one stretch: as cited, with the citation's capitals, allowed,
  /// preferred.
  private static final Comparator<Candidate> AMONG_CONCEPTS =
      Comparator.comparing((Candidate c) -> !c.exact())
          .thenComparing(c -> !c.sameCase())
          .thenComparing(c -> c.term().term().status())
          .thenComparing(c -> c.term().concept());

  private Selection() {}

  /// Without the terms that stand inside a wording in which they are not meant.
  static List<Candidate> withoutExceptions(List<Candidate> candidates) {
    var exceptions = candidates.stream().filter(c -> c.term().exception()).toList();
    if (exceptions.isEmpty()) return candidates;
    return candidates.stream()
        .filter(
            c ->
                !c.term().exception()
                    && exceptions.stream()
                        .noneMatch(
                            e ->
                                e.span().contains(c.span())
                                    && e.term().concept().equals(c.term().concept())
                                    && e.term().term().equals(c.term().term())))
        .toList();
  }

  static List<Mention> of(List<Candidate> candidates) {
    if (candidates.isEmpty()) return List.of();
    var ranked = ranked(candidates);
    var mentions = new ArrayList<Mention>();
    int end = 0;
    for (int i = 0; i < ranked.size(); i++) {
      Candidate lead = ranked.get(i);
      if (lead.span().startUtf16() < end) continue;
      mentions.add(mention(lead, nested(lead, ranked.subList(i + 1, ranked.size()))));
      end = lead.span().endUtf16();
    }
    return mentions;
  }

  /// One candidate a stretch and concept, by stretch and then by preference. A word that is some
  /// concept's citation is not taken for an inflected form of another's.
  private static List<Candidate> ranked(List<Candidate> candidates) {
    Map<Span, Map<ConceptId, Candidate>> best = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      best.computeIfAbsent(candidate.span(), s -> new LinkedHashMap<>())
          .merge(
              candidate.term().concept(),
              candidate,
              (a, b) -> WITHIN_CONCEPT.compare(a, b) <= 0 ? a : b);
    }
    var ranked = new ArrayList<Candidate>();
    for (var byConcept : best.values()) {
      boolean cited = byConcept.values().stream().anyMatch(c -> c.exact() && c.sameCase());
      byConcept.values().stream().filter(c -> !cited || c.exact()).forEach(ranked::add);
    }
    ranked.sort(Comparator.comparing(Candidate::span).thenComparing(AMONG_CONCEPTS));
    return ranked;
  }

  /// The other concepts inside a mention, each once a stretch. What is forbidden alone is no fault
  /// inside an allowed longer term.
  private static List<Mention> nested(Candidate lead, List<Candidate> rest) {
    var nested = new ArrayList<Mention>();
    Map<ConceptId, Integer> ends = new LinkedHashMap<>();
    boolean leadAllowed = lead.term().term().status().isAllowed();
    for (Candidate inner : rest) {
      if (inner.span().startUtf16() >= lead.span().endUtf16()) break;
      boolean other = !inner.term().concept().equals(lead.term().concept());
      boolean fine = !leadAllowed || inner.term().term().status().isAllowed();
      if (!lead.span().contains(inner.span()) || !other || !fine) continue;
      if (inner.span().startUtf16() < ends.getOrDefault(inner.term().concept(), 0)) continue;
      ends.put(inner.term().concept(), inner.span().endUtf16());
      nested.add(mention(inner, List.of()));
    }
    return nested;
  }

  private static Mention mention(Candidate candidate, List<Mention> nested) {
    return new Mention(
        candidate.span(),
        candidate.term().concept(),
        candidate.term().term(),
        candidate.exact(),
        nested);
  }
}
