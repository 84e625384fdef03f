package concord.memory;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// Where the texts of one kind can be read from the database, for the index to follow.
public interface SearchSource {

  HitKind kind();

  /// The texts as stored now; what is gone is not in the answer.
  List<SearchText> texts(Collection<String> ids);

  /// Everything there is, for a rebuild.
  void all(Consumer<SearchText> each);
}
