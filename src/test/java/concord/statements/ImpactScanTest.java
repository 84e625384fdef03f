package concord.statements;

import static org.assertj.core.api.Assertions.assertThat;

import concord.termbase.CompiledTerms;
import concord.termbase.Merge;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Recogniser;
import concord.terminology.Suggestion;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.terminology.Verdict;
import concord.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ImpactScanTest {

  private static final Concept COMMUNITY =
      Concept.of(
          "community",
          Term.preferred(Language.ZH, "命运共同体"),
          Term.preferred(Language.RU, "сообщество единой судьбы"),
          Term.of(Language.RU, "сообщество общего будущего", TermStatus.ADMITTED));

  private static final Concept SUMMIT = Concept.of("summit", Term.preferred(Language.RU, "саммит"));

  private static final CompiledTerms TERMS = compiled(COMMUNITY, SUMMIT);

  @Test
  void a_deprecated_term_is_shown_with_the_new_one_in_the_form_it_has() {
    var changed =
        Concept.of(
            "community",
            Term.preferred(Language.ZH, "命运共同体"),
            Term.of(Language.RU, "сообщество единой судьбы", TermStatus.DEPRECATED),
            Term.preferred(Language.RU, "сообщество общего будущего"));

    var scan = new ImpactScan(TERMS, TermChange.of(changed));
    String russian = "Строим мир в сообществе единой судьбы.";
    var shifts = shifts(scan, "构建命运共同体。", russian);

    assertThat(shifts).hasSize(1);
    assertThat(shifts.getFirst().language()).isEqualTo(Language.RU);
    assertThat(shifts.getFirst().before()).isEqualTo(Verdict.INFLECTED);
    assertThat(shifts.getFirst().after()).isEqualTo(Verdict.DEPRECATED);
    assertThat(scan.replacement(russian, shifts.getFirst()))
        .map(Suggestion::text)
        .contains("сообществе общего будущего");
  }

  @Test
  void a_term_reworded_leaves_its_old_wording_missing_and_offers_the_new_one_in_its_place() {
    var changed =
        Concept.of(
            "community",
            Term.preferred(Language.ZH, "命运共同体"),
            Term.preferred(Language.RU, "общество единой доли"));

    var scan = new ImpactScan(TERMS, TermChange.of(changed));
    String russian = "Сообщество единой судьбы.";
    var shifts = shifts(scan, "构建命运共同体。", russian);

    assertThat(shifts)
        .extracting(VerdictShift::before, VerdictShift::after)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Verdict.EXACT, Verdict.MISSING));
    assertThat(shifts.getFirst().span()).isPresent();
    assertThat(scan.replacement(russian, shifts.getFirst()))
        .map(Suggestion::text)
        .contains("Общество единой доли");
  }

  @Test
  void a_new_term_in_the_source_makes_the_other_version_miss_it() {
    var changed =
        Concept.of(
            "meeting", Term.preferred(Language.ZH, "会晤"), Term.preferred(Language.RU, "встреча"));

    assertThat(shifts(TermChange.of(changed), "双方会晤。", "Стороны беседовали."))
        .extracting(VerdictShift::language, VerdictShift::after)
        .contains(org.assertj.core.groups.Tuple.tuple(Language.RU, Verdict.MISSING));
  }

  @Test
  void of_a_merge_the_term_that_leads_no_more_is_shown() {
    var other = Concept.of("top-meeting", Term.preferred(Language.RU, "встреча на высшем уровне"));
    var terms = compiled(COMMUNITY, SUMMIT, other);
    var merged = Merge.of(SUMMIT, other);
    var scan = new ImpactScan(terms, TermChange.merge(merged, other.id()));

    String russian = "Прошла встреча на высшем уровне и саммит.";

    var shifts = scan.shifts(new TreeMap<>(Map.of(Language.RU, russian)));

    assertThat(shifts)
        .extracting(VerdictShift::concept, VerdictShift::before, VerdictShift::after)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(SUMMIT.id(), Verdict.EXACT, Verdict.ADMITTED));
    assertThat(scan.replacement(russian, shifts.getFirst()))
        .map(Suggestion::text)
        .contains("саммит");
  }

  @Test
  void a_note_or_a_context_turns_nothing() {
    var changed =
        new Concept(
            COMMUNITY.id(), "politics", Map.of(), "a note", "", COMMUNITY.terms(), List.of());

    assertThat(shifts(TermChange.of(changed), "命运共同体", "сообщество единой судьбы")).isEmpty();
  }

  @Test
  void only_rows_that_name_what_changes_are_touched() {
    var scan = new ImpactScan(TERMS, TermChange.removal(new ConceptId("summit")));

    assertThat(scan.named(Map.of(Language.RU, "О саммите.", Language.ZH, "峰会")))
        .containsExactly(Language.RU);
    assertThat(scan.named(Map.of(Language.RU, "Сообщество единой судьбы."))).isEmpty();
  }

  private static List<VerdictShift> shifts(TermChange change, String chinese, String russian) {
    return shifts(new ImpactScan(TERMS, change), chinese, russian);
  }

  private static List<VerdictShift> shifts(ImpactScan scan, String chinese, String russian) {
    return scan.shifts(new TreeMap<>(Map.of(Language.ZH, chinese, Language.RU, russian)));
  }

  private static CompiledTerms compiled(Concept... concepts) {
    var byId = new LinkedHashMap<ConceptId, Concept>();
    for (Concept concept : concepts) byId.put(concept.id(), concept);
    return new CompiledTerms(1, byId, Recogniser.of(List.of(concepts)));
  }
}
