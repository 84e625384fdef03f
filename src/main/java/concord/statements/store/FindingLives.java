package concord.statements.store;

import concord.statements.store.CheckedBead.Found;
import concord.statements.store.FindingLifeRow.Ending;
import concord.text.Language;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/// Follows findings from the moment they are reported until they go.
///
/// A finding is known again by its check, variant, language and concept, not by its place, which
/// moves with every letter typed.
@Repository
public class FindingLives {

  /// What stood for a shorter time came and went while somebody was typing.
  static final Duration LEAST_STANDING = Duration.ofSeconds(20);

  private static final int LONGEST_SIGNATURE = 300;

  /// @param reported findings that stood long enough, or still stand
  /// @param fixed those of them that went when the text was changed
  public record Tally(long reported, long fixed) {}

  /// A check in a language.
  public record Kind(String check, Language language) {}

  private final EntityManager rows;

  FindingLives(EntityManager rows) {
    this.rows = rows;
  }

  /// Takes down what came and what went between two checks of a bead.
  ///
  /// @param textChanged whether people changed the text in between
  void turn(long bead, List<Found> before, List<Found> now, boolean textChanged, Waivers waivers) {
    var olds = bySignature(before);
    var news = bySignature(now);
    var at = Instant.now();
    news.forEach(
        (signature, found) -> {
          int known = olds.getOrDefault(signature, List.of()).size();
          for (Found each : found.subList(Math.min(known, found.size()), found.size())) {
            rows.persist(new FindingLifeRow(bead, each, signature, at));
          }
        });
    olds.forEach(
        (signature, found) -> {
          int left = news.getOrDefault(signature, List.of()).size();
          boolean waived = found.stream().anyMatch(each -> waivers.cover(bead, each));
          var how = textChanged && !waived ? Ending.FIXED : Ending.GONE;
          if (found.size() > left) end(bead, signature, found.size() - left, how, at);
        });
  }

  /// Of several alike the newest go first: what has just been typed is changed again.
  private void end(long bead, String signature, int count, Ending how, Instant at) {
    var open =
        rows.createQuery(
                "from FindingLifeRow l where l.beadId = :bead and l.signature = :signature"
                    + " and l.endedAt is null order by l.begunAt desc",
                FindingLifeRow.class)
            .setParameter("bead", bead)
            .setParameter("signature", signature)
            .setMaxResults(count)
            .getResultList();
    for (FindingLifeRow life : open) {
      if (Duration.between(life.begunAt, at).compareTo(LEAST_STANDING) < 0) rows.remove(life);
      else life.end(how, at);
    }
  }

  public Map<Kind, Tally> tallies() {
    var tallies = new HashMap<Kind, Tally>();
    rows.createQuery(
            "select l.checkId, l.language, count(*),"
                + " sum(case when l.ending = FIXED then 1 else 0 end)"
                + " from FindingLifeRow l group by l.checkId, l.language",
            Object[].class)
        .getResultList()
        .forEach(
            line ->
                tallies.put(
                    new Kind((String) line[0], Language.of((String) line[1])),
                    new Tally((Long) line[2], ((Number) line[3]).longValue())));
    return tallies;
  }

  private static Map<String, List<Found>> bySignature(List<Found> findings) {
    var found = new LinkedHashMap<String, List<Found>>();
    for (Found each : findings) {
      found.computeIfAbsent(signature(each), s -> new ArrayList<>()).add(each);
    }
    return found;
  }

  private static String signature(Found found) {
    String about = found.concept() == null ? "" : found.concept();
    String signature = String.join("|", found.messageKey(), found.language(), about);
    return signature.substring(0, Math.min(signature.length(), LONGEST_SIGNATURE));
  }
}
