package concord.morphology.kazakh;

import concord.morphology.Analysis;
import concord.morphology.FormMemory;
import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.text.KazakhScripts;
import concord.text.Language;
import concord.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Kazakh in Latin or Arabic letters: read as Cyrillic, and compared by what its script tells.
///
/// The surface of its tokens is the Cyrillic reading, so all that knows Kazakh works on it; their
/// spans are those of the text as written. Its keys are Cyrillic without the differences that the
/// script does not write: и and й, х and һ, soft signs, and in Arabic the front and back vowels.
public final class ScriptedKazakh implements Morphology {

  private final Language language;
  private final Morphology cyrillic;
  private final boolean arabic;
  private final FormMemory<Set<String>> keys = new FormMemory<>(FormMemory.MANY, this::findKeys);

  /// @param cyrillic the rules of Kazakh
  public ScriptedKazakh(Language language, Morphology cyrillic) {
    this.language = language;
    this.cyrillic = cyrillic;
    this.arabic = language.locale().getScript().equals("Arab");
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public List<Token> tokens(String text) {
    var read = KazakhScripts.toCyrillic(language, text);
    var tokens = new ArrayList<Token>();
    for (Token token : cyrillic.tokens(read.text())) {
      Span written = read.original(token.span());
      tokens.add(new Token(written, token.surface(), token.kind()));
    }
    return tokens;
  }

  @Override
  public Set<String> keys(String form) {
    return keys.of(cyrillic.citationKey(form));
  }

  @Override
  public String citationKey(String citation) {
    return told(cyrillic.citationKey(citation));
  }

  @Override
  public List<Analysis> analyses(String form) {
    return cyrillic.analyses(form);
  }

  @Override
  public Optional<String> generate(String citation, List<String> tags) {
    return cyrillic.generate(citation, tags);
  }

  private Set<String> findKeys(String form) {
    var found = new LinkedHashSet<String>();
    found.add(told(form));
    for (String reading : readings(form)) {
      for (String key : cyrillic.keys(reading)) found.add(told(key));
    }
    found.remove("");
    return found.isEmpty() ? Set.of(form) : Collections.unmodifiableSet(found);
  }

  /// What the word may be besides the reading at hand: the endings tell only with the right vowels.
  private Set<String> readings(String form) {
    var readings = new LinkedHashSet<>(Set.of(form));
    if (arabic) {
      readings.add(form.replace('ы', 'і').replace('ұ', 'ү'));
      readings.add(form.replace('і', 'ы').replace('ү', 'ұ'));
    } else {
      // A text too short to tell its alphabet: in the older ones i is і, ı is и, u is ұ.
      readings.add(exchanged(form));
    }
    return readings;
  }

  private static String exchanged(String form) {
    var exchanged = new StringBuilder(form);
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      exchanged.setCharAt(i, c == 'и' ? 'і' : c == 'і' ? 'и' : c == 'у' ? 'ұ' : c);
    }
    return exchanged.toString();
  }

  /// What is left of the keys of a word, read as Cyrillic, when it is written in this script.
  public Set<String> keysTold(String cyrillicForm) {
    var told = new LinkedHashSet<String>();
    for (String key : cyrillic.keys(cyrillicForm)) told.add(told(key));
    return told;
  }

  /// What is left of a Cyrillic word when it is written in the other script.
  private String told(String word) {
    var told = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char before = told.isEmpty() ? 0 : told.charAt(told.length() - 1);
      switch (c) {
        case 'й' -> told.append('и');
        case 'һ' -> told.append('х');
        case 'э' -> told.append('е');
        // ё is folded to е before, and written io.
        case 'о' -> told.append(before == 'и' ? 'е' : 'о');
        case 'ъ', 'ь' -> {}
        case 'я', 'ю' -> {
          if (before != 'и') told.append('и');
          told.append(c == 'я' ? 'а' : 'у');
        }
        case 'с', 'ц' -> {
          if (before == 'т') told.setLength(told.length() - 1);
          told.append('с');
        }
        case 'ш', 'ч', 'щ' -> {
          if (before == 'т' || c == 'щ' && before == 'ш') told.setLength(told.length() - 1);
          told.append('ш');
        }
        case 'ә' -> told.append(arabic ? 'а' : c);
        case 'ө' -> told.append(!arabic ? 'ө' : before == 'и' ? 'е' : 'о');
        case 'ү' -> told.append(arabic ? 'ұ' : c);
        case 'і' -> told.append(arabic ? 'ы' : c);
        default -> told.append(c);
      }
    }
    return told.isEmpty() ? word : told.toString();
  }
}
