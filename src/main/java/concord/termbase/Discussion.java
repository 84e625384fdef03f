package concord.termbase;

import concord.accounts.Accounts;
import concord.accounts.Colleague;
import concord.accounts.CurrentPerson;
import concord.accounts.Needs;
import concord.accounts.Role;
import concord.termbase.store.ConceptStore;
import concord.termbase.store.TalkStore;
import concord.terminology.ConceptId;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people say to each other about a concept. `@name` calls somebody in.
@Service
public class Discussion {

  private static final Pattern MENTION =
      Pattern.compile("(?<![\\p{L}\\p{N}])@([\\p{L}\\p{N}._-]+)");

  private static final int MOST_MENTIONS = 100;

  private final ConceptStore store;
  private final TalkStore talks;
  private final Accounts accounts;
  private final CurrentPerson current;

  Discussion(ConceptStore store, TalkStore talks, Accounts accounts, CurrentPerson current) {
    this.store = store;
    this.talks = talks;
    this.accounts = accounts;
    this.current = current;
  }

  /// What was said and decided, the earliest first.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public List<Talk> about(ConceptId concept) {
    return talks.about(concept);
  }

  @Needs(Role.TRANSLATOR)
  @Transactional
  public Said say(ConceptId concept, String text) {
    if (text.isBlank()) throw new ProblemException(Problem.error("remark-empty"));
    if (text.length() > Limits.NOTE_CHARACTERS) {
      throw new ProblemException(
          Problem.error(
              "remark-too-long", "length", text.length(), "most", Limits.NOTE_CHARACTERS));
    }
    if (store.find(concept).isEmpty()) {
      throw new ProblemException(Problem.error("concept-gone", "concept", concept.value()));
    }
    var known = accounts.colleagues().stream().map(Colleague::name).collect(Collectors.toSet());
    var mentioned = new TreeSet<String>();
    var unknown = new ArrayList<String>();
    for (String name : mentions(text)) {
      if (known.contains(name)) mentioned.add(name);
      else unknown.add(name);
    }
    mentioned.remove(current.name());
    talks.add(
        new Talk(
            concept,
            Talk.Kind.REMARK,
            Optional.empty(),
            "",
            text.strip(),
            current.displayName(),
            Instant.now()),
        current.name(),
        mentioned);
    return new Said(unknown);
  }

  /// What concerns whoever is signed in and was not looked at yet, the latest first.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public List<Talk> forMe() {
    return talks.unseen(current.name(), MOST_MENTIONS);
  }

  /// How much concerns whoever is signed in and was not looked at yet.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public int countForMe() {
    return talks.countUnseen(current.name());
  }

  /// Whoever is signed in has the discussion of a concept before their eyes.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public void seen(ConceptId concept) {
    talks.markSeen(current.name(), concept);
  }

  /// Names as people sign in with them: small letters; a full stop at the end is the sentence's.
  static Set<String> mentions(String text) {
    var names = new LinkedHashSet<String>();
    var found = MENTION.matcher(text);
    while (found.find()) {
      names.add(found.group(1).replaceAll("[._-]+$", "").toLowerCase(java.util.Locale.ROOT));
    }
    names.remove("");
    return names;
  }
}
