package concord.terminology.mining;

import com.ibm.icu.text.BreakIterator;
import concord.morphology.Token;
import concord.text.Language;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// For Chinese, which writes no blanks: words as ICU's dictionary cuts them, and what stands side
/// by side with no function word among it. Where the cut is wrong, the neighbours tell: see
/// [Inventory]. For one thread.
final class HanStretches implements StretchReader {

  private static final int MOST_CHARACTERS = 12;
  private static final Set<String> NEVER = WordList.of("zh-never");
  private static final Set<String> INSIDE = WordList.of("zh-inside");

  private final BreakIterator breaks;

  HanStretches(Language language) {
    breaks = BreakIterator.getWordInstance(language.locale());
  }

  /// The same characters are the same wording, wherever they were cut.
  @Override
  public String separator() {
    return "";
  }

  @Override
  public List<String> words(String text) {
    return tokens(text).stream()
        .filter(token -> token.kind() == Token.Kind.WORD && !NEVER.contains(token.surface()))
        .map(Token::surface)
        .toList();
  }

  @Override
  public List<Stretch> stretches(String text) {
    var found = new ArrayList<Stretch>();
    var tokens = tokens(text);
    for (int from = 0; from < tokens.size(); from++) {
      if (!isEdge(tokens.get(from))) continue;
      // A foreign name is cut into single characters: only their number limits a term.
      for (int to = from; to < tokens.size() && mayStand(tokens.get(to)); to++) {
        var words = tokens.subList(from, to + 1);
        var span =
            new Span(words.getFirst().span().startUtf16(), words.getLast().span().endUtf16());
        if (span.lengthUtf16() > MOST_CHARACTERS) break;
        if (isEdge(tokens.get(to)) && span.lengthUtf16() > 1) {
          var keys = words.stream().map(Token::surface).toList();
          found.add(
              new Stretch(
                  String.join(separator(), keys),
                  keys,
                  List.copyOf(words),
                  span,
                  span.of(text),
                  from == 0 ? 0 : letter(tokens.get(from - 1), true),
                  to + 1 == tokens.size() ? 0 : letter(tokens.get(to + 1), false),
                  false));
        }
      }
    }
    return found;
  }

  private static int letter(Token neighbour, boolean last) {
    if (!mayStand(neighbour)) return 0;
    String word = neighbour.surface();
    return last ? word.codePointBefore(word.length()) : word.codePointAt(0);
  }

  private static boolean mayStand(Token word) {
    return word.kind() == Token.Kind.WORD && !NEVER.contains(word.surface());
  }

  private static boolean isEdge(Token word) {
    return mayStand(word) && !INSIDE.contains(word.surface());
  }

  private List<Token> tokens(String text) {
    var tokens = new ArrayList<Token>();
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String surface = text.substring(start, end);
      if (surface.isBlank()) continue;
      boolean word = surface.codePoints().allMatch(Character::isLetter);
      tokens.add(
          new Token(new Span(start, end), surface, word ? Token.Kind.WORD : Token.Kind.MARK));
    }
    return tokens;
  }
}
