package concord.statements;

import concord.termbase.CompiledTerms;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.ConceptVerdict;
import concord.terminology.Mention;
import concord.terminology.Recogniser;
import concord.terminology.Suggester;
import concord.terminology.Suggestion;
import concord.terminology.Term;
import concord.terminology.Verdict;
import concord.terminology.VerdictJudge;
import concord.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Tells which verdicts on a row a change of the term base would turn; plain, no database.
///
/// Most rows do not name what changes: a recogniser that knows nothing else looks at all rows, and
/// only those it finds something in are judged, once with the terms of now and once with those of
/// afterwards, by the same recogniser and judge that the checks use. All terms are recognised
/// there, for a longer one may hide what changes; only the concepts that change are judged, for no
/// verdict depends on another concept's.
final class ImpactScan {

  private final Recogniser probe;
  private final Side before;
  private final Side after;
  private final Suggester suggester = Suggester.standard();

  /// What changes: concepts by what they would be called, with all that they are called now.
  private final Map<ConceptId, Set<ConceptId>> subjects = new LinkedHashMap<>();

  /// The terms at one time, and those of them to judge.
  private record Side(Map<ConceptId, Concept> judged, Recogniser recogniser) {

    static Side of(Map<ConceptId, Concept> concepts, Recogniser recogniser, Set<ConceptId> ids) {
      var judged = new HashMap<>(concepts);
      judged.keySet().retainAll(ids);
      return new Side(judged, recogniser);
    }

    /// @param named the versions that name anything to judge; in the others nothing is looked for
    Map<ConceptId, ConceptVerdict> judge(SortedMap<Language, String> texts, Set<Language> named) {
      var mentions = new TreeMap<Language, List<Mention>>();
      texts.forEach(
          (language, text) -> {
            if (named.contains(language)) {
              mentions.put(language, recogniser.mentions(language, text));
            }
          });
      var verdicts = new HashMap<ConceptId, ConceptVerdict>();
      new VerdictJudge(id -> Optional.ofNullable(judged.get(id)))
          .judge(texts, mentions)
          .forEach(verdict -> verdicts.put(verdict.concept().id(), verdict));
      return verdicts;
    }
  }

  ImpactScan(CompiledTerms terms, TermChange change) {
    var known = new LinkedHashSet<Concept>();
    var later = new HashMap<>(terms.concepts());
    change
        .changed()
        .forEach(
            (id, concept) -> {
              terms.concept(id).ifPresent(known::add);
              known.add(concept);
              later.put(id, concept);
              subjects.computeIfAbsent(id, called -> new LinkedHashSet<>()).add(id);
            });
    change
        .gone()
        .forEach(
            (id, heir) -> {
              terms.concept(id).ifPresent(known::add);
              later.remove(id);
              subjects.computeIfAbsent(heir.orElse(id), called -> new LinkedHashSet<>()).add(id);
            });
    probe = Recogniser.of(known);
    var ids = new HashSet<>(subjects.keySet());
    subjects.values().forEach(ids::addAll);
    before = Side.of(terms.concepts(), terms.recogniser(), ids);
    after = Side.of(later, terms.recogniser().changedTo(later.values()), ids);
  }

  /// The versions of a row that name anything that changes; cheap.
  Set<Language> named(Map<Language, String> texts) {
    var named = new HashSet<Language>();
    texts.forEach(
        (language, text) -> {
          if (!probe.mentions(language, text).isEmpty()) named.add(language);
        });
    return named;
  }

  List<VerdictShift> shifts(SortedMap<Language, String> texts) {
    var named = named(texts);
    if (named.isEmpty()) return List.of();
    var now = before.judge(texts, named);
    var then = after.judge(texts, named);
    var shifts = new ArrayList<VerdictShift>();
    subjects.forEach(
        (called, ids) -> {
          var were = ids.stream().flatMap(id -> Optional.ofNullable(now.get(id)).stream()).toList();
          var will = Optional.ofNullable(then.get(called));
          texts.forEach(
              (language, text) -> shifts.addAll(new Place(language, called).shifts(were, will)));
        });
    return shifts;
  }

  /// One version of a row, for one concept.
  private final class Place {

    private final Language language;
    private final ConceptId called;
    private final List<VerdictShift> shifts = new ArrayList<>();

    Place(Language language, ConceptId called) {
      this.language = language;
      this.called = called;
    }

    /// @param were verdicts on what is called otherwise now, several when concepts are merged
    List<VerdictShift> shifts(List<ConceptVerdict> were, Optional<ConceptVerdict> will) {
      var verdictNow =
          were.stream()
              .map(v -> v.verdict(language))
              .filter(v -> v != Verdict.UNKNOWN)
              .findFirst()
              .orElse(Verdict.UNKNOWN);
      var verdictThen = will.map(v -> v.verdict(language)).orElse(Verdict.UNKNOWN);
      var namedThen = will.map(v -> mentions(v, language)).orElse(List.of());
      var named = new ArrayList<Mention>();
      for (ConceptVerdict was : were) {
        for (Mention mention : mentions(was, language)) {
          named.add(mention);
          var same = namedThen.stream().filter(m -> m.span().overlaps(mention.span())).findFirst();
          var after =
              same.map(m -> VerdictJudge.verdict(will.orElseThrow().concept(), language, m))
                  .orElse(namedThen.isEmpty() ? verdictThen : Verdict.UNKNOWN);
          turn(VerdictJudge.verdict(was.concept(), language, mention), after, same.orElse(mention));
        }
      }
      for (Mention mention : namedThen) {
        if (named.stream().anyMatch(m -> m.span().overlaps(mention.span()))) continue;
        turn(
            named.isEmpty() ? verdictNow : Verdict.UNKNOWN,
            VerdictJudge.verdict(will.orElseThrow().concept(), language, mention),
            mention);
      }
      if (named.isEmpty() && namedThen.isEmpty() && verdictNow != verdictThen) {
        shifts.add(new VerdictShift(language, called, verdictNow, verdictThen, Optional.empty()));
      }
      return shifts;
    }

    private void turn(Verdict before, Verdict after, Mention mention) {
      if (before == after || (isFine(before) && isFine(after))) return;
      shifts.add(new VerdictShift(language, called, before, after, Optional.of(mention)));
    }
  }

  private static List<Mention> mentions(ConceptVerdict verdict, Language language) {
    var rendering = verdict.versions().get(language);
    return rendering == null ? List.of() : rendering.mentions();
  }

  /// Exact or inflected, the preferred term is there.
  private static boolean isFine(Verdict verdict) {
    return verdict == Verdict.EXACT || verdict == Verdict.INFLECTED;
  }

  /// The preferred term in the form the place needs; costs more than finding the place.
  Optional<Suggestion> replacement(String text, VerdictShift shift) {
    if (isFine(shift.after()) || shift.place().isEmpty()) return Optional.empty();
    var place = shift.place().get();
    var concept = Optional.ofNullable(after.judged().get(shift.concept()));
    Optional<Term> right = concept.flatMap(c -> c.preferred(shift.language()));
    return right
        .filter(term -> !term.text().equals(place.term().text()))
        .map(term -> suggester.replace(shift.language(), text, place, term));
  }
}
