package concord.terminology.matching;

import concord.morphology.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Every way through the trie that a text spells, from every word of it.
final class Walk {

  /// What waits for each term whose words stand in the text.
  interface Finder {
    /// @param path the text's tokens along the way; only the first `length` are of now
    void found(TermTrie.End end, int[] path, int length);
  }

  private static final String SENTENCE_ENDS = ".!?…。！？;；";

  private final TermTrie trie;
  private final Phrase text;
  private final Vocabulary.Word[] words;
  private final boolean overEnds;
  private final Finder finder;
  private int[] path = new int[16];
  private boolean crossed;

  /// @param overEnds whether a sentence may end between the words of a term; then only such finds
  ///     are told
  Walk(TermTrie trie, Phrase text, Vocabulary.Word[] words, boolean overEnds, Finder finder) {
    this.trie = trie;
    this.text = text;
    this.words = words;
    this.overEnds = overEnds;
    this.finder = finder;
  }

  void all() {
    for (int start = 0; start < words.length; start++) from(start, TermTrie.ROOT, 0);
  }

  private void from(int at, int node, int depth) {
    if (at == words.length) return;
    for (int label : words[at].labels()) step(trie.next(node, label), at, depth);
    int any = trie.nextByAny(node);
    if (any >= 0 && text.token(at).isWordlike()) step(any, at, depth);
    if (overEnds && depth > 0 && !crossed && endsSentence(text.token(at))) {
      crossed = true;
      from(at + 1, node, depth);
      crossed = false;
    }
  }

  private void step(int next, int at, int depth) {
    if (next < 0) return;
    if (depth == path.length) path = Arrays.copyOf(path, depth * 2);
    path[depth] = at;
    if (crossed == overEnds) {
      for (TermTrie.End end : trie.ends(next)) finder.found(end, path, depth + 1);
    }
    from(at + 1, next, depth + 1);
  }

  static boolean endsSentence(Token token) {
    return token.kind() == Token.Kind.MARK && SENTENCE_ENDS.contains(token.surface());
  }

  /// The text's tokens that are a term's own words.
  static List<Token> words(Phrase text, int[] path, int[] places) {
    var found = new ArrayList<Token>(places.length);
    for (int place : places) found.add(text.token(path[place]));
    return found;
  }
}
