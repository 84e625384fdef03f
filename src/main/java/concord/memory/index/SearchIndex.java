package concord.memory.index;

import concord.memory.Hit;
import concord.memory.HitKind;
import concord.memory.SearchText;
import concord.text.Language;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// An index over the texts of every language, whatever engine holds it.
public interface SearchIndex {

  /// Whether this process may change the index now; another one on the same data may be doing it.
  boolean isOurs();

  /// True when there is nothing usable yet: everything has to be put in.
  boolean isNew();

  /// Takes in changes: what these ids say now; an id without texts is taken out. Stored when it
  /// returns.
  void update(HitKind kind, Collection<String> ids, List<SearchText> now);

  /// Puts everything in anew. Searches answer from the old content until it is done.
  void replaceAll(Consumer<Consumer<SearchText>> everything);

  /// @param languages only these; empty means all
  /// @param kinds only these; empty means all
  List<Hit> search(String query, Set<Language> languages, Set<HitKind> kinds, int limit);

  long count();
}
