package concord.termbase;

import static org.assertj.core.api.Assertions.assertThat;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Context;
import concord.terminology.CrossReference;
import concord.terminology.Definition;
import concord.terminology.Term;
import concord.terminology.TermDetails;
import concord.terminology.TermStatus;
import concord.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergeTest {

  @Test
  void a_preferred_term_is_admitted_where_the_other_concept_has_its_own() {
    var merged =
        Merge.of(
            Concept.of("a", Term.preferred(Language.EN, "joint statement")),
            Concept.of(
                "b",
                Term.preferred(Language.EN, "joint declaration"),
                Term.preferred(Language.RU, "совместное заявление")));

    assertThat(merged.id()).isEqualTo(new ConceptId("a"));
    assertThat(merged.terms())
        .extracting(Term::text, Term::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("joint statement", TermStatus.PREFERRED),
            org.assertj.core.groups.Tuple.tuple("joint declaration", TermStatus.ADMITTED),
            org.assertj.core.groups.Tuple.tuple("совместное заявление", TermStatus.PREFERRED));
  }

  @Test
  void a_wording_of_both_stays_once_with_the_contexts_of_both() {
    var merged =
        Merge.of(
            Concept.of("a", with("summit", "The summit met.")),
            Concept.of("b", with("summit", "A summit was held.")));

    assertThat(merged.terms()).hasSize(1);
    assertThat(merged.terms().getFirst().details().contexts())
        .extracting(Context::text)
        .containsExactly("The summit met.", "A summit was held.");
  }

  @Test
  void definitions_and_notes_of_both_are_kept_and_no_concept_points_at_itself() {
    var into =
        new Concept(
            new ConceptId("a"),
            "",
            Map.of(Language.EN, Definition.of("mine")),
            "note",
            "",
            List.of(Term.preferred(Language.EN, "a")),
            List.of(CrossReference.related(new ConceptId("b"))));
    var from =
        new Concept(
            new ConceptId("b"),
            "diplomacy",
            Map.of(Language.EN, Definition.of("theirs"), Language.RU, Definition.of("их")),
            "other note",
            "",
            List.of(Term.preferred(Language.EN, "b")),
            List.of(
                CrossReference.related(new ConceptId("a")),
                new CrossReference(CrossReference.Kind.BROADER, new ConceptId("c"))));

    var merged = Merge.of(into, from);

    assertThat(merged.subjectField()).isEqualTo("diplomacy");
    assertThat(merged.definitions())
        .containsEntry(Language.EN, Definition.of("mine"))
        .containsEntry(Language.RU, Definition.of("их"));
    assertThat(merged.note()).isEqualTo("note\nother note");
    assertThat(merged.references())
        .containsExactly(new CrossReference(CrossReference.Kind.BROADER, new ConceptId("c")));
  }

  private static Term with(String text, String context) {
    return Term.preferred(Language.EN, text)
        .withDetails(new TermDetails("", "", List.of(new Context(context, "", Optional.empty()))));
  }
}
