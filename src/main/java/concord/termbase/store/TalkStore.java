package concord.termbase.store;

import concord.termbase.Talk;
import concord.terminology.ConceptId;
import concord.text.Language;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/// Reads and writes what people said about concepts.
@Repository
public class TalkStore {

  private static final int MOST_OF_A_CONCEPT = 500;

  private final EntityManager rows;

  TalkStore(EntityManager rows) {
    this.rows = rows;
  }

  /// @param actor sign-in name of whoever says it
  /// @param mentioned sign-in names
  public void add(Talk talk, String actor, Collection<String> mentioned) {
    var row = new TalkRow(talk, actor);
    rows.persist(row);
    mentioned.forEach(person -> rows.persist(new MentionRow(row.id, person)));
  }

  /// The earliest first; of very many the latest.
  public List<Talk> about(ConceptId concept) {
    return rows
        .createQuery("from TalkRow t where t.conceptId = :id order by t.id desc", TalkRow.class)
        .setParameter("id", concept.value())
        .setMaxResults(MOST_OF_A_CONCEPT)
        .getResultList()
        .reversed()
        .stream()
        .map(TalkRow::toTalk)
        .toList();
  }

  /// How a term came to be proposed, the last time it was.
  public Optional<Talk> proposal(ConceptId concept, Language language, String term) {
    return rows.createQuery(
            "from TalkRow t where t.conceptId = :id and t.language = :language and t.term = :term"
                + " and t.kind = :kind order by t.id desc",
            TalkRow.class)
        .setParameter("id", concept.value())
        .setParameter("language", language.tag())
        .setParameter("term", term)
        .setParameter("kind", Talk.Kind.PROPOSED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(TalkRow::toTalk);
  }

  /// Sign-in name of whoever proposed a term last.
  public Optional<String> proposer(ConceptId concept, Language language, String term) {
    return rows.createQuery(
            "select t.actor from TalkRow t where t.conceptId = :id and t.language = :language"
                + " and t.term = :term and t.kind = :kind order by t.id desc",
            String.class)
        .setParameter("id", concept.value())
        .setParameter("language", language.tag())
        .setParameter("term", term)
        .setParameter("kind", Talk.Kind.PROPOSED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /// What mentions a person and was not looked at since, the latest first.
  public List<Talk> unseen(String person, int limit) {
    return rows
        .createQuery(
            "select t from TalkRow t, MentionRow m where m.talkId = t.id and m.person = :person"
                + " and m.seenAt is null order by t.id desc",
            TalkRow.class)
        .setParameter("person", person)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(TalkRow::toTalk)
        .toList();
  }

  public int countUnseen(String person) {
    return Math.toIntExact(
        rows.createQuery(
                "select count(*) from MentionRow m where m.person = :person and m.seenAt is null",
                Long.class)
            .setParameter("person", person)
            .getSingleResult());
  }

  public void markSeen(String person, ConceptId concept) {
    rows.createQuery(
            "update MentionRow m set m.seenAt = :now where m.person = :person and m.seenAt is null"
                + " and m.talkId in (select t.id from TalkRow t where t.conceptId = :id)")
        .setParameter("now", Instant.now())
        .setParameter("person", person)
        .setParameter("id", concept.value())
        .executeUpdate();
  }
}
