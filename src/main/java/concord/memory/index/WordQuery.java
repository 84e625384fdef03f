package concord.memory.index;

import concord.morphology.SearchKeys;
import concord.morphology.Token;
import concord.text.Language;
import concord.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a query means in one language: groups of neighbouring words, each with its keys.
///
/// Words in quotation marks are a group; so are characters written without a blank, as in Chinese.
/// Kazakh may be asked for in any of its scripts.
final class WordQuery {

  /// @param keys for each word of the group, the keys of which one has to match
  record Group(List<Set<String>> keys) {}

  private static final String QUOTES = "\"“”„«»";

  private final SearchKeys words;
  private final List<Group> groups = new ArrayList<>();

  WordQuery(Language language, String query) {
    this.words = SearchKeys.of(language);
    var open = new ArrayList<Set<String>>();
    boolean quoted = false;
    int end = -1;
    boolean han = false;
    for (SearchKeys.Asked asked : words.ofQuery(query)) {
      Token token = asked.token();
      if (!token.isWordlike()) {
        if (QUOTES.contains(token.surface())) {
          close(open);
          quoted = !quoted;
        }
        continue;
      }
      boolean joined =
          quoted || (han && token.kind() == Token.Kind.HAN && token.span().startUtf16() == end);
      if (!joined) close(open);
      open.add(asked.keys());
      end = token.span().endUtf16();
      han = token.kind() == Token.Kind.HAN;
    }
    close(open);
  }

  private void close(List<Set<String>> open) {
    if (!open.isEmpty()) groups.add(new Group(List.copyOf(open)));
    open.clear();
  }

  List<Group> groups() {
    return groups;
  }

  /// Where the words of the query stand in a text that was found.
  List<Span> marks(String text) {
    var tokens = words.tokens(text).stream().filter(Token::isWordlike).toList();
    var keys = tokens.stream().map(words::ofText).toList();
    var marks = new ArrayList<Span>();
    for (int i = 0; i < tokens.size(); i++) {
      int longest = 0;
      for (Group group : groups) {
        if (stands(group, keys, i)) longest = Math.max(longest, group.keys().size());
      }
      if (longest == 0) continue;
      int last = i + longest - 1;
      marks.add(new Span(tokens.get(i).span().startUtf16(), tokens.get(last).span().endUtf16()));
      i = last;
    }
    return marks;
  }

  private static boolean stands(Group group, List<Set<String>> keys, int at) {
    if (at + group.keys().size() > keys.size()) return false;
    for (int i = 0; i < group.keys().size(); i++) {
      var shared = new HashSet<>(group.keys().get(i));
      shared.retainAll(keys.get(at + i));
      if (shared.isEmpty()) return false;
    }
    return true;
  }
}
