package concord.morphology;

import concord.morphology.kazakh.ScriptedKazakh;
import concord.text.KazakhScripts;
import concord.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// By what the words of one language are found in an index: their keys, and for Kazakh those that
/// another script knows them by, so that a query in any script finds a text in any other.
///
/// Cyrillic tells more than Latin letters do, and these more than Arabic ones. Where the text tells
/// more than the query, the text's words are also kept by what is left of them in the query's
/// script, with the script before it; where the query tells more, it is read as the text would
/// write it.
public final class SearchKeys {

  /// A word of a query.
  ///
  /// @param token as it stands in the query
  /// @param keys of which one has to be a key of a text's word
  public record Asked(Token token, Set<String> keys) {}

  private static final List<Language> POORER_THAN_CYRILLIC =
      List.of(Language.of("kk-Latn"), Language.of("kk-Arab"));

  private final Language language;
  private final Morphology morphology;
  private final List<ScriptedKazakh> poorer = new ArrayList<>();

  private SearchKeys(Language language) {
    this.language = language;
    this.morphology = Morphology.of(language);
    if (!language.primary().equals("kk")) return;
    int own = POORER_THAN_CYRILLIC.indexOf(script(language));
    POORER_THAN_CYRILLIC.stream()
        .skip(own + 1)
        .map(Morphology::of)
        .map(ScriptedKazakh.class::cast)
        .forEach(poorer::add);
  }

  /// @param language of the texts
  public static SearchKeys of(Language language) {
    return new SearchKeys(language);
  }

  public List<Token> tokens(String text) {
    return morphology.tokens(text);
  }

  /// What a text's word is kept by.
  public Set<String> ofText(Token token) {
    var keys = morphology.keys(token.surface());
    if (poorer.isEmpty() || token.kind() != Token.Kind.WORD) return keys;
    var all = new LinkedHashSet<>(keys);
    for (ScriptedKazakh script : poorer) {
      for (String told : script.keysTold(token.surface())) {
        if (!keys.contains(told)) all.add(marked(script.language(), told));
      }
    }
    return all;
  }

  /// What a query, in whatever script it is typed, asks of texts in this language.
  public List<Asked> ofQuery(String query) {
    var typed = language.primary().equals("kk") ? script(query) : language;
    if (typed.equals(script(language))) return asked(morphology.tokens(query), query, morphology);
    return asked(Morphology.of(typed).tokens(query), query, Morphology.of(typed));
  }

  /// @param typed knows the script of the query
  private List<Asked> asked(List<Token> tokens, String query, Morphology typed) {
    var asked = new ArrayList<Asked>();
    boolean more = poorer.contains(typed);
    for (Token token : tokens) {
      // A word of the query may stand in the text as it is, a foreign name among others.
      var keys = new LinkedHashSet<>(morphology.keys(token.span().of(query)));
      keys.addAll(morphology.keys(token.surface()));
      if (more && token.kind() == Token.Kind.WORD) {
        for (String key : typed.keys(token.surface())) {
          keys.add(key);
          keys.add(marked(typed.language(), key));
        }
      }
      asked.add(new Asked(token, keys));
    }
    return asked;
  }

  /// No key has a colon in it: it is no letter.
  private static String marked(Language script, String key) {
    return script.locale().getScript() + ":" + key;
  }

  /// Which of the three scripts a Kazakh text is tagged with.
  private static Language script(Language language) {
    if (!KazakhScripts.isOtherScript(language))
      return language.primary().equals("kk") ? Language.KK : language;
    return Language.of("kk-" + language.locale().getScript());
  }

  /// Which script a query is typed in, by its first letter that tells.
  private static Language script(String query) {
    for (int i = 0; i < query.length(); i++) {
      switch (Character.UnicodeScript.of(query.charAt(i))) {
        case CYRILLIC -> {
          return Language.KK;
        }
        case LATIN -> {
          return POORER_THAN_CYRILLIC.get(0);
        }
        case ARABIC -> {
          return POORER_THAN_CYRILLIC.get(1);
        }
        default -> {}
      }
    }
    return Language.KK;
  }
}
