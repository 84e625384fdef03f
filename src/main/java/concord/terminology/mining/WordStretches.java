package concord.terminology.mining;

import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.text.Language;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;

/// For languages that write words apart. No mark stands inside a term but a hyphen.
final class WordStretches implements StretchReader {

  /// Terms of more words are rare, and every further one costs as much as the first.
  private static final int MOST_WORDS = 6;

  private static final String HYPHENS = "-\u2010\u2011";
  private static final String SENTENCE_ENDS = ".!?…:;";

  private final Morphology morphology;
  private final NounPhrases phrases;

  WordStretches(Language language, NounPhrases phrases) {
    morphology = Morphology.of(language);
    this.phrases = phrases;
  }

  @Override
  public String separator() {
    return " ";
  }

  @Override
  public List<String> words(String text) {
    return morphology.tokens(text).stream()
        .filter(token -> token.kind() == Token.Kind.WORD)
        .map(phrases::key)
        .toList();
  }

  @Override
  public List<Stretch> stretches(String text) {
    var found = new ArrayList<Stretch>();
    var run = new ArrayList<Token>();
    boolean opens = true;
    boolean runOpens = true;
    for (Token token : morphology.tokens(text)) {
      if (token.isWordlike() && phrases.mayStand(token)) {
        if (run.isEmpty()) runOpens = opens;
        run.add(token);
        opens = false;
        continue;
      }
      if (!run.isEmpty() && isHyphen(token) && touches(run.getLast(), token)) continue;
      run(text, run, runOpens, found);
      run.clear();
      opens = SENTENCE_ENDS.indexOf(token.surface().charAt(0)) >= 0 || opens && !token.isWordlike();
    }
    run(text, run, runOpens, found);
    return found;
  }

  private void run(String text, List<Token> run, boolean opens, List<Stretch> found) {
    var hyphenated = new boolean[run.size()];
    for (int i = 0; i + 1 < run.size(); i++) {
      int end = run.get(i).span().endUtf16();
      int next = run.get(i + 1).span().startUtf16();
      hyphenated[i] = next - end == 1 && HYPHENS.indexOf(text.charAt(end)) >= 0;
    }
    for (int from = 0; from < run.size(); from++) {
      if (from > 0 && hyphenated[from - 1]) continue;
      for (int to = from + 1; to <= Math.min(run.size(), from + MOST_WORDS); to++) {
        if (to < run.size() && hyphenated[to - 1]) continue;
        var words = List.copyOf(run.subList(from, to));
        var joined = java.util.Arrays.copyOfRange(hyphenated, from, to);
        if (phrases.isOne(words, joined)) found.add(stretch(text, words, opens && from == 0));
      }
    }
  }

  private Stretch stretch(String text, List<Token> words, boolean opens) {
    var keys = words.stream().map(phrases::key).toList();
    var span = new Span(words.getFirst().span().startUtf16(), words.getLast().span().endUtf16());
    return new Stretch(
        String.join(separator(), keys), keys, words, span, span.of(text), 0, 0, opens);
  }

  private static boolean isHyphen(Token token) {
    return HYPHENS.contains(token.surface());
  }

  private static boolean touches(Token word, Token mark) {
    return word.span().endUtf16() == mark.span().startUtf16();
  }
}
