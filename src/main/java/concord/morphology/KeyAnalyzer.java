package concord.morphology;

import concord.text.Language;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Lucene analysis by our keys: every key of a token stands at the token's position, with the
/// token's offsets, so a query in any inflected form finds a text in any other.
///
/// `KeyAnalyzer.of(Language.KK)` for indexing and for queries alike. Marks are left out; a Chinese
/// text is a sequence of characters, to be queried as phrases.
///
/// `KeyAnalyzer.acrossScripts(Language.KK)` for an index that is asked by [SearchKeys#ofQuery]: it
/// also keeps what Kazakh words are in other scripts.
public final class KeyAnalyzer extends Analyzer {

  /// The index refuses terms of more than 32,766 bytes; nobody looks for a word longer than this.
  private static final int LONGEST_KEY = 255;

  private final Morphology morphology;
  private final Function<Token, Set<String>> keys;

  private KeyAnalyzer(Morphology morphology, Function<Token, Set<String>> keys) {
    this.morphology = morphology;
    this.keys = keys;
  }

  public static KeyAnalyzer of(Language language) {
    var morphology = Morphology.of(language);
    return new KeyAnalyzer(morphology, token -> morphology.keys(token.surface()));
  }

  public static KeyAnalyzer acrossScripts(Language language) {
    return new KeyAnalyzer(Morphology.of(language), SearchKeys.of(language)::ofText);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new Keys(morphology, keys));
  }

  /// Reads the whole field: fields are segments and terms, never books.
  private static final class Keys extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Morphology morphology;
    private final Function<Token, Set<String>> keysOf;
    private Iterator<Token> tokens = List.<Token>of().iterator();
    private Iterator<String> keys = List.<String>of().iterator();
    private int startUtf16;
    private int endUtf16;
    private int lengthUtf16;

    Keys(Morphology morphology, Function<Token, Set<String>> keysOf) {
      this.morphology = morphology;
      this.keysOf = keysOf;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      var text = new StringBuilder();
      var buffer = new char[4096];
      for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
        text.append(buffer, 0, read);
      }
      lengthUtf16 = text.length();
      tokens = morphology.tokens(text.toString()).stream().filter(Token::isWordlike).iterator();
      keys = List.<String>of().iterator();
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      boolean next = !keys.hasNext();
      if (next) {
        if (!tokens.hasNext()) return false;
        Token token = tokens.next();
        startUtf16 = token.span().startUtf16();
        endUtf16 = token.span().endUtf16();
        keys = keysOf.apply(token).iterator();
      }
      String key = keys.next();
      term.append(key, 0, Math.min(key.length(), LONGEST_KEY));
      step.setPositionIncrement(next ? 1 : 0);
      offsets.setOffset(correctOffset(startUtf16), correctOffset(endUtf16));
      return true;
    }

    @Override
    public void end() throws IOException {
      super.end();
      int end = correctOffset(lengthUtf16);
      offsets.setOffset(end, end);
    }
  }
}
