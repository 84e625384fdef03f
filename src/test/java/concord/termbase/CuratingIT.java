package concord.termbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.Acting;
import concord.StoresTest;
import concord.accounts.Accounts;
import concord.accounts.NewPerson;
import concord.accounts.Role;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.CrossReference;
import concord.terminology.Curation;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StoresTest
class CuratingIT {

  @Autowired TermBase terms;
  @Autowired Curating curating;
  @Autowired Discussion discussion;
  @Autowired Accounts accounts;

  @BeforeEach
  void signIn() {
    Acting.as("tilek", Role.TERMINOLOGIST);
  }

  @AfterEach
  void signOut() {
    Acting.asNobody();
  }

  @Test
  void a_proposal_waits_in_the_queue_of_its_language_with_who_and_why() {
    Acting.as("saule", Role.TRANSLATOR);
    var proposed =
        curating.propose(
            new Proposal(
                Optional.empty(),
                "trade",
                List.of(Term.preferred(Language.of("kk-Latn"), "kedendik odaq")),
                "seen in the draft"));

    var waiting = waiting(Language.KK, proposed.concept().id());
    assertThat(waiting.term().curation()).isEqualTo(Curation.PROPOSED);
    assertThat(waiting.proposed().orElseThrow().text()).isEqualTo("seen in the draft");
    assertThat(waiting.proposed().orElseThrow().who()).isEqualTo("saule");
    assertThat(curating.queues()).containsKey(Language.KK);
  }

  @Test
  void a_rejection_needs_a_reason_and_tells_it_to_whoever_proposed() {
    Acting.as("dana", Role.TRANSLATOR);
    var id = propose("customs onion").concept().id();
    assertThatThrownBy(() -> curating.approve(id, Language.EN, "customs onion"))
        .isInstanceOf(AccessDeniedException.class);
    Acting.as("tilek", Role.TERMINOLOGIST);

    assertThatThrownBy(() -> curating.reject(id, Language.EN, "customs onion", " "))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo("rejection-without-reason"));
    curating.reject(id, Language.EN, "customs onion", "a slip of the pen");

    assertThat(curation(id)).isEqualTo(Curation.REJECTED);
    Acting.as("dana", Role.TRANSLATOR);
    assertThat(discussion.forMe())
        .extracting(Talk::kind, Talk::text)
        .contains(org.assertj.core.groups.Tuple.tuple(Talk.Kind.REJECTED, "a slip of the pen"));
    discussion.seen(id);
    assertThat(discussion.forMe()).noneMatch(talk -> talk.concept().equals(id));
  }

  @Test
  void an_approved_term_leaves_the_queue_and_deciding_twice_changes_nothing() {
    var id = propose("customs union").concept().id();
    curating.takeUp(id, Language.EN, "customs union");
    assertThat(curation(id)).isEqualTo(Curation.UNDER_REVIEW);
    curating.approve(id, Language.EN, "customs union");
    long revision = terms.concept(id).orElseThrow().revision();
    curating.approve(id, Language.EN, "customs union");

    assertThat(terms.concept(id).orElseThrow().revision()).isEqualTo(revision);
    assertThat(curating.queue(Language.EN, 0, 1000).lines())
        .noneMatch(waiting -> waiting.line().id().equals(id));
    assertThat(discussion.about(id))
        .extracting(Talk::kind)
        .containsExactly(Talk.Kind.PROPOSED, Talk.Kind.TAKEN_UP, Talk.Kind.APPROVED);
  }

  @Test
  void a_term_proposed_for_a_concept_does_not_overwrite_who_is_editing_it() {
    var seen = terms.create(Concept.of("edited", Term.preferred(Language.EN, "edited term")));
    curating.propose(
        new Proposal(
            Optional.of(seen.concept().id()),
            "",
            List.of(Term.of(Language.EN, "proposed beside it", TermStatus.ADMITTED)),
            ""));

    var mine = Concept.of("edited", Term.preferred(Language.EN, "edited better"));
    var saved = terms.save(mine, seen.revision());

    assertThat(saved)
        .isInstanceOfSatisfying(
            Saved.Stale.class,
            stale ->
                assertThat(stale.theirs().concept().terms())
                    .extracting(Term::text)
                    .containsExactly("edited term", "proposed beside it"));
  }

  @Test
  void merging_keeps_both_terms_leads_old_addresses_on_and_repairs_references() {
    var into = terms.create(Concept.of("merge-into", Term.preferred(Language.EN, "quokka")));
    var from =
        terms.create(
            Concept.of("merge-from", Term.preferred(Language.EN, "short-tailed scrub wallaby")));
    terms.create(
        Concept.of("merge-pointer", Term.preferred(Language.EN, "pointer"))
            .withReferences(List.of(CrossReference.related(new ConceptId("merge-from")))));

    var merged = curating.merge(from, into);

    assertThat(merged.outcome()).isInstanceOf(Saved.Done.class);
    assertThat(terms.concept(new ConceptId("merge-into")).orElseThrow().concept().terms())
        .extracting(Term::text)
        .containsExactly("quokka", "short-tailed scrub wallaby");
    assertThat(terms.concept(new ConceptId("merge-from"))).isEmpty();
    assertThat(terms.mergedInto(new ConceptId("merge-from"))).contains(new ConceptId("merge-into"));
    assertThat(terms.concept(new ConceptId("merge-pointer")).orElseThrow().concept().references())
        .containsExactly(CrossReference.related(new ConceptId("merge-into")));
  }

  @Test
  void a_merge_of_what_somebody_changed_meanwhile_is_not_done() {
    var into = terms.create(Concept.of("stale-into", Term.preferred(Language.EN, "stale one")));
    var from = terms.create(Concept.of("stale-from", Term.preferred(Language.EN, "stale two")));
    terms.save(
        Concept.of("stale-from", Term.preferred(Language.EN, "stale two, better")),
        from.revision());

    assertThat(curating.merge(from, into).outcome()).isInstanceOf(Saved.Stale.class);
    assertThat(terms.concept(new ConceptId("stale-from"))).isPresent();
  }

  @Test
  void a_merge_taken_back_leaves_two_concepts_and_all_references_as_they_were() {
    var into = terms.create(Concept.of("apart-into", Term.preferred(Language.EN, "numbat")));
    var from = terms.create(Concept.of("apart \"100%\"", Term.preferred(Language.EN, "walpurti")));
    var pointer =
        terms.create(
            Concept.of("apart-pointer", Term.preferred(Language.EN, "termite eater"))
                .withReferences(List.of(CrossReference.related(from.concept().id()))));

    var back = curating.separate(curating.merge(from, into));

    assertThat(back).isInstanceOf(Saved.Done.class);
    for (StoredConcept before : List.of(into, from, pointer)) {
      assertThat(terms.concept(before.concept().id()).orElseThrow().concept())
          .isEqualTo(before.concept());
    }
    assertThat(terms.mergedInto(from.concept().id())).isEmpty();
  }

  @Test
  void a_merge_is_not_taken_back_over_what_somebody_changed_since() {
    var into = terms.create(Concept.of("kept-into", Term.preferred(Language.EN, "bilby")));
    var from = terms.create(Concept.of("kept-from", Term.preferred(Language.EN, "dalgyte")));
    var merged = curating.merge(from, into);
    terms.deprecate(into.concept().id(), Language.EN, "dalgyte");

    assertThat(curating.separate(merged)).isInstanceOf(Saved.Stale.class);
    assertThat(terms.concept(from.concept().id())).isEmpty();
    assertThat(terms.concept(into.concept().id()).orElseThrow().concept().terms()).hasSize(2);
  }

  @Test
  void a_wording_the_concept_has_already_is_no_proposal_and_its_proposer_is_told() {
    var id = propose("desert rat-kangaroo").concept().id();
    curating.reject(id, Language.EN, "desert rat-kangaroo", "too rare");

    assertThatThrownBy(
            () ->
                curating.propose(
                    new Proposal(
                        Optional.of(id),
                        "",
                        List.of(Term.preferred(Language.EN, "desert rat-kangaroo")),
                        "")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem().code()).isEqualTo("proposal-known"));
  }

  @Test
  void a_wording_stands_in_a_concept_once_whatever_its_status() {
    var twice =
        Concept.of(
            "twice",
            Term.preferred(Language.EN, "betong"),
            Term.of(Language.EN, "betong", TermStatus.DEPRECATED));

    assertThatThrownBy(() -> terms.create(twice))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem().code()).isEqualTo("concept-term-twice"));
  }

  @Test
  void a_concept_goes_back_to_any_earlier_state_and_a_removed_one_comes_back() {
    var id = new ConceptId("goes-back");
    var first = terms.create(Concept.of("goes-back", Term.preferred(Language.EN, "state one")));
    terms.save(Concept.of("goes-back", Term.preferred(Language.EN, "state two")), first.revision());
    long one = terms.history(id).getLast().id();

    var back = curating.restore(id, one, first.revision() + 1);
    assertThat(back).isInstanceOf(Saved.Done.class);
    assertThat(terms.concept(id).orElseThrow().concept()).isEqualTo(first.concept());
    assertThat(terms.history(id)).hasSize(3);

    terms.remove(id);
    curating.restore(id, terms.history(id).getFirst().id(), 0);
    assertThat(terms.concept(id).orElseThrow().concept()).isEqualTo(first.concept());
  }

  @Test
  void what_goes_back_refers_to_what_became_of_its_references() {
    var broad = terms.create(Concept.of("broad", Term.preferred(Language.EN, "marsupial")));
    var same = terms.create(Concept.of("same-broad", Term.preferred(Language.EN, "pouched one")));
    var id = new ConceptId("refers");
    var first =
        terms.create(
            Concept.of("refers", Term.preferred(Language.EN, "wallaroo"))
                .withReferences(
                    List.of(
                        CrossReference.related(broad.concept().id()),
                        CrossReference.related(new ConceptId("never-there")))));
    terms.save(Concept.of("refers", Term.preferred(Language.EN, "euro")), first.revision());
    curating.merge(broad, same);

    curating.restore(id, terms.history(id).getLast().id(), first.revision() + 1);

    assertThat(terms.concept(id).orElseThrow().concept().references())
        .containsExactly(
            CrossReference.related(same.concept().id()),
            CrossReference.related(new ConceptId("never-there")));
  }

  @Test
  void who_still_edits_what_was_merged_is_told_where_it_went() {
    var into = terms.create(Concept.of("heir", Term.preferred(Language.EN, "cuscus")));
    var from = terms.create(Concept.of("went", Term.preferred(Language.EN, "phalanger")));
    curating.merge(from, into);

    assertThatThrownBy(() -> terms.save(from.concept(), from.revision()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem().facts()).containsEntry("heir", "heir"));
  }

  @Test
  void a_colleague_who_is_mentioned_hears_of_it_once_and_an_unknown_name_is_told() {
    Acting.as("root", Role.ADMINISTRATOR);
    accounts.add(
        new NewPerson("marat", "Марат", "жеті рет өлше", Set.of(Role.TRANSLATOR), Language.KK));
    Acting.as("tilek", Role.TERMINOLOGIST);
    var id = propose("mentioned term").concept().id();

    var said = discussion.say(id, "@Marat, what do you think? And @nobody-here.");

    assertThat(said.unknown()).containsExactly("nobody-here");
    Acting.as("marat", Role.TRANSLATOR);
    assertThat(discussion.forMe()).extracting(Talk::concept).containsExactly(id);
    assertThat(discussion.countForMe()).isOne();
    discussion.seen(id);
    assertThat(discussion.forMe()).isEmpty();
    assertThat(discussion.countForMe()).isZero();
  }

  private StoredConcept propose(String term) {
    return curating.propose(
        new Proposal(Optional.empty(), "", List.of(Term.preferred(Language.EN, term)), ""));
  }

  private Waiting waiting(Language language, ConceptId id) {
    return curating.queue(language, 0, 1000).lines().stream()
        .filter(line -> line.line().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Curation curation(ConceptId id) {
    return terms.concept(id).orElseThrow().concept().terms().getFirst().curation();
  }
}
