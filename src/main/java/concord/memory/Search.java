package concord.memory;

import concord.accounts.Needs;
import concord.accounts.Role;
import concord.text.Language;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Search over everything stored, in every language, by any inflected form.
@Service
public class Search {

  /// Texts that hold all words of the query in any form, the best first.
  ///
  /// @param query words; words in "double quotes" stand next to each other in this order
  /// @param languages only texts in these; empty means all
  /// @param kinds only such things; empty means all
  @Needs(Role.TRANSLATOR)
  public List<Hit> hits(String query, Set<Language> languages, Set<HitKind> kinds, int limit) {
    throw new UnsupportedOperationException();
  }

  /// Says that texts changed, in the transaction of the change: the index follows once it is
  // stored.
  @Needs(Role.TRANSLATOR)
  public void changed(HitKind kind, Collection<String> ids) {
    throw new UnsupportedOperationException();
  }

  /// Builds the index anew from the database; searching goes on in the old one meanwhile.
  @Needs(Role.ADMINISTRATOR)
  public void rebuild() {
    throw new UnsupportedOperationException();
  }

  /// Takes in what changed before it answers, for whoever must find what was just written.
  @Needs(Role.TRANSLATOR)
  public void catchUp() {
    throw new UnsupportedOperationException();
  }
}
