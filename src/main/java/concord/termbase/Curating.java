package concord.termbase;

import concord.accounts.CurrentPerson;
import concord.accounts.Needs;
import concord.accounts.Role;
import concord.termbase.store.ConceptStore;
import concord.termbase.store.TalkStore;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.CrossReference;
import concord.terminology.Curation;
import concord.terminology.Term;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How terms come to be agreed on: anyone proposes, terminologists decide, and why is kept.
@Service
public class Curating {

  private final ConceptStore store;
  private final TalkStore talks;
  private final ConceptWriter writer;
  private final CompiledCache cache;
  private final CurrentPerson current;

  Curating(
      ConceptStore store,
      TalkStore talks,
      ConceptWriter writer,
      CompiledCache cache,
      CurrentPerson current) {
    this.store = store;
    this.talks = talks;
    this.writer = writer;
    this.cache = cache;
    this.current = current;
  }

  /// Puts terms into the queue: as a new concept, or with a concept that is there. A wording the
  /// concept has already is left as it is; when it has them all that is a problem.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public StoredConcept propose(Proposal proposal) {
    if (proposal.terms().isEmpty()) throw refused("proposal-without-terms");
    var proposed =
        proposal.terms().stream().map(term -> term.withCuration(Curation.PROPOSED)).toList();
    var id = proposal.concept();
    if (id.isEmpty()) {
      var concept =
          new Concept(
              FreeId.from(proposed.getFirst().text(), store::isTaken),
              proposal.subjectField().strip(),
              Map.of(),
              "",
              "",
              proposed);
      var stored = writer.add(concept);
      proposed.forEach(term -> tell(concept.id(), Talk.Kind.PROPOSED, term, proposal.reason()));
      return stored;
    }
    var there = writer.held(id.get());
    var terms = new ArrayList<>(there.concept().terms());
    if (proposed.stream().allMatch(term -> has(terms, term))) {
      throw new ProblemException(
          Problem.error(
              "proposal-known",
              "term",
              Limits.shorten(proposed.getFirst().text()),
              "concept",
              id.get().value()));
    }
    for (Term term : proposed) {
      if (has(terms, term)) continue;
      terms.add(term);
      tell(id.get(), Talk.Kind.PROPOSED, term, proposal.reason());
    }
    return writer.change(there, there.concept().withTerms(terms));
  }

  private static boolean has(List<Term> terms, Term term) {
    return terms.stream().anyMatch(term::sameWording);
  }

  /// The terms that wait in a language, by concept.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public WaitingPage queue(Language language, int offset, int limit) {
    var waiting = cache.lookup().waiting(language);
    var lines =
        waiting.stream()
            .skip(offset)
            .limit(limit)
            .map(
                found ->
                    new Waiting(
                        ConceptLine.of(found.concept(), Optional.of(found.term())),
                        found.term(),
                        talks.proposal(
                            found.concept().id(), found.term().language(), found.term().text())))
            .toList();
    return new WaitingPage(lines, waiting.size());
  }

  /// How many terms wait in each language.
  @Needs(Role.TRANSLATOR)
  public Map<Language, Integer> queues() {
    return cache.lookup().queues();
  }

  /// Says that somebody is looking at a proposal.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public StoredConcept takeUp(ConceptId id, Language language, String term) {
    return decide(id, language, term, Curation.UNDER_REVIEW, Talk.Kind.TAKEN_UP, "");
  }

  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public StoredConcept approve(ConceptId id, Language language, String term) {
    return decide(id, language, term, Curation.APPROVED, Talk.Kind.APPROVED, "");
  }

  /// Turns a proposal down; whoever proposed it is told why.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public StoredConcept reject(ConceptId id, Language language, String term, String reason) {
    if (reason.isBlank()) throw refused("rejection-without-reason");
    return decide(id, language, term, Curation.REJECTED, Talk.Kind.REJECTED, reason.strip());
  }

  private StoredConcept decide(
      ConceptId id,
      Language language,
      String term,
      Curation curation,
      Talk.Kind kind,
      String reason) {
    var stored = writer.held(id);
    var now =
        stored.concept().terms().stream()
            .filter(t -> t.language().equals(language) && t.text().equals(term))
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.error(
                            "term-gone", "term", Limits.shorten(term), "concept", id.value())));
    if (now.curation() == curation) return stored;
    tell(id, kind, now, reason);
    return writer.change(
        stored,
        stored
            .concept()
            .withTerms(
                stored.concept().terms().stream()
                    .map(t -> t.equals(now) ? t.withCuration(curation) : t)
                    .toList()));
  }

  /// Makes one concept of two; unless somebody changed one of them since it was seen. The history
  /// of both stays, and the address of the one that is gone leads to the other.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public Merged merge(StoredConcept from, StoredConcept into) {
    var source = from.concept();
    var target = into.concept();
    if (source.id().equals(target.id())) throw refused("merge-with-itself");
    // Always in the same order, or two people merging crosswise wait for each other.
    boolean forward = source.id().compareTo(target.id()) < 0;
    var first = writer.held(forward ? source.id() : target.id());
    var second = writer.held(forward ? target.id() : source.id());
    var fromNow = forward ? first : second;
    var intoNow = forward ? second : first;
    if (fromNow.revision() != from.revision()) {
      return new Merged(target, source, new Saved.Stale(source, fromNow), List.of());
    }
    if (intoNow.revision() != into.revision()) {
      return new Merged(target, source, new Saved.Stale(target, intoNow), List.of());
    }
    var merged = writer.change(intoNow, Merge.of(target, source));
    writer.removeInto(source.id(), target.id());
    var redirected = new ArrayList<Merged.Redirected>();
    for (ConceptId other : store.pointingAt(source.id())) {
      var pointing = writer.held(other);
      var led = Merge.redirected(pointing.concept(), source, target);
      writer.change(pointing, led);
      redirected.add(new Merged.Redirected(pointing.concept(), led));
    }
    say(target.id(), Talk.Kind.MERGED, Optional.empty(), "", source.id().value(), List.of());
    return new Merged(target, source, new Saved.Done(merged), redirected);
  }

  /// Takes a merge back, unless somebody changed the concept since. What referred to the one that
  /// comes back does so again, where nobody changed that.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public Saved separate(Merged merged) {
    if (!(merged.outcome() instanceof Saved.Done done)) {
      throw new IllegalStateException("never merged: " + merged.into().id());
    }
    var now = writer.held(merged.into().id());
    if (now.revision() != done.mine().revision()) return new Saved.Stale(merged.into(), now);
    var back = writer.change(now, merged.into());
    if (store.hold(merged.from().id()).isEmpty()) writer.revive(merged.from());
    for (Merged.Redirected redirected : merged.redirected()) {
      store
          .hold(redirected.after().id())
          .filter(there -> there.concept().equals(redirected.after()))
          .ifPresent(there -> writer.change(there, redirected.before()));
    }
    for (ConceptId id : List.of(merged.into().id(), merged.from().id())) {
      say(id, Talk.Kind.RESTORED, Optional.empty(), "", "", List.of());
    }
    return new Saved.Done(back);
  }

  /// Sets a concept back to how it was after one of its changes, or brings a removed one back.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public Saved restore(ConceptId id, long change, long revisionSeen) {
    var wanted =
        store.history(id).stream()
            .filter(c -> c.id() == change)
            .findFirst()
            .flatMap(c -> c.after().or(c::before))
            .map(this::ledOn)
            .orElseThrow(
                () -> new ProblemException(Problem.error("concept-gone", "concept", id.value())));
    var now = store.hold(id);
    var saved =
        now.isEmpty() ? new Saved.Done(writer.revive(wanted)) : writer.save(wanted, revisionSeen);
    if (saved instanceof Saved.Done) {
      say(id, Talk.Kind.RESTORED, Optional.empty(), "", "", List.of());
    }
    return saved;
  }

  /// What it referred to may have become a part of something else since.
  private Concept ledOn(Concept concept) {
    return concept.withReferences(
        concept.references().stream()
            .map(r -> new CrossReference(r.kind(), store.mergedInto(r.target()).orElse(r.target())))
            .filter(r -> !r.target().equals(concept.id()))
            .distinct()
            .toList());
  }

  private void tell(ConceptId id, Talk.Kind kind, Term term, String text) {
    var proposer =
        kind == Talk.Kind.PROPOSED
            ? List.<String>of()
            : talks.proposer(id, term.language(), term.text()).stream().toList();
    say(id, kind, Optional.of(term.language()), term.text(), text, proposer);
  }

  private void say(
      ConceptId id,
      Talk.Kind kind,
      Optional<Language> language,
      String term,
      String text,
      List<String> toHear) {
    var me = current.name();
    talks.add(
        new Talk(id, kind, language, term, cut(text), current.displayName(), Instant.now()),
        me,
        toHear.stream().filter(name -> !name.equals(me)).toList());
  }

  private static String cut(String text) {
    return text.length() > Limits.NOTE_CHARACTERS
        ? text.substring(0, Limits.NOTE_CHARACTERS)
        : text;
  }

  private static ProblemException refused(String code) {
    return new ProblemException(Problem.error(code));
  }
}
