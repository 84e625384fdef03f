package concord.memory;

import concord.accounts.Needs;
import concord.accounts.Role;
import concord.memory.index.SearchIndex;
import concord.memory.store.Outbox;
import concord.text.Language;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Search over everything stored, in every language, by any inflected form.
@Service
public class Search {

  private final SearchIndex index;
  private final Outbox outbox;

  /// Asked for late: it needs the sources of texts, which need the services that report changes
  /// here.
  private final ObjectProvider<IndexFollower> follower;

  Search(SearchIndex index, Outbox outbox, ObjectProvider<IndexFollower> follower) {
    this.index = index;
    this.outbox = outbox;
    this.follower = follower;
  }

  /// Texts that hold all words of the query in any form, the best first.
  ///
  /// @param query words; words in "double quotes" stand next to each other in this order
  /// @param languages only texts in these; empty means all
  /// @param kinds only such things; empty means all
  @Needs(Role.TRANSLATOR)
  public List<Hit> hits(String query, Set<Language> languages, Set<HitKind> kinds, int limit) {
    return index.search(query, languages, kinds, limit);
  }

  /// Says that texts changed, in the transaction of the change: the index follows once it is
  /// stored.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public void changed(HitKind kind, Collection<String> ids) {
    outbox.add(kind, ids);
  }

  /// Builds the index anew from the database, here or in the process that looks after it; searching
  /// goes on in the old one meanwhile.
  @Needs(Role.ADMINISTRATOR)
  @Transactional
  public void rebuild() {
    outbox.addEverything();
  }

  /// Takes in what changed before it answers, for whoever must find what was just written.
  @Needs(Role.TRANSLATOR)
  public void catchUp() {
    follower.getObject().catchUp();
  }
}
