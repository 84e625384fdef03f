package concord.terminology;

import concord.morphology.Morphology;
import concord.terminology.matching.Phrase;
import concord.terminology.replacing.EnglishArticle;
import concord.terminology.replacing.Replacing;
import concord.terminology.replacing.Replacing.Inflected;
import concord.terminology.replacing.Replacing.Place;
import concord.text.KazakhAlphabet;
import concord.text.KazakhScripts;
import concord.text.Language;
import concord.text.Span;
import java.util.List;

/// Offers the right term in the form of what it replaces; its citation form, and says so, when that
/// form is not understood.
final class InflectingSuggester implements Suggester {

  private static final String QUOTES = "«»“”„\"「」『』《》";

  @Override
  public Suggestion replace(Language language, String text, Mention found, Term right) {
    if (KazakhScripts.isOtherScript(language)) return inCyrillic(language, text, found, right);
    var morphology = Morphology.of(language);
    String cited = KazakhScripts.toCyrillic(found.term().language(), found.term().text()).text();
    String wanted = KazakhScripts.toCyrillic(right.language(), right.text()).text();
    var place =
        new Place(
            phrase(morphology, cited),
            phrase(morphology, found.span().of(text)),
            phrase(morphology, lastWords(text, found.span().startUtf16())),
            phrase(morphology, wanted));
    // Words of a slot would be lost, and whether the right term takes them nobody knows.
    boolean slots =
        !found.term().rules().pattern().isEmpty() && place.found().size() > place.citation().size();
    boolean understood = !slots && place.right().size() > 0 && place.citation().size() > 0;
    Inflected inflected =
        (understood ? Replacing.of(language).replace(place) : java.util.Optional.<Inflected>empty())
            .orElseGet(() -> new Inflected(wanted, !slots && found.exact()));
    String wording = raised(inflected.wording(), found, text);
    var suggestion = quoted(text, found.span(), wording, inflected.certain());
    return language.primary().equals("en") ? withArticle(text, suggestion) : suggestion;
  }

  /// Kazakh in other letters: replaced as in Cyrillic and written back in the letters of the text.
  private Suggestion inCyrillic(Language language, String text, Mention found, Term right) {
    var read = KazakhScripts.toCyrillic(language, text);
    var there =
        new Mention(
            read.here(found.span()), found.concept(), found.term(), found.exact(), List.of());
    var suggestion = replace(Language.KK, read.text(), there, right);
    var alphabet = KazakhAlphabet.of(language, text);
    return new Suggestion(
        read.original(suggestion.span()),
        KazakhScripts.convert(suggestion.text(), KazakhAlphabet.CYRILLIC, alphabet).text(),
        suggestion.certain());
  }

  private static Phrase phrase(Morphology morphology, String text) {
    return Phrase.of(text, morphology.tokens(text));
  }

  /// Enough of the text before a place to know what governs it, and nothing from another sentence.
  private static String lastWords(String text, int endUtf16) {
    int start = Math.max(0, endUtf16 - 60);
    for (int i = endUtf16 - 1; i >= start; i--) {
      if (".!?…:;(".indexOf(text.charAt(i)) >= 0) start = i + 1;
    }
    return text.substring(start, endUtf16);
  }

  /// A capital that only the beginning of a sentence gave goes over to the new words.
  private static String raised(String wording, Mention found, String text) {
    int written = text.codePointAt(found.span().startUtf16());
    int cited = found.term().text().codePointAt(0);
    if (!Character.isUpperCase(written) || !Character.isLowerCase(cited)) return wording;
    int first = wording.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(wording.substring(Character.charCount(first)))
        .toString();
  }

  /// Quotes that stand around the found words already are not written twice.
  private static Suggestion quoted(String text, Span span, String wording, boolean certain) {
    int start = span.startUtf16();
    int end = span.endUtf16();
    if (isQuote(wording, 0) && isQuote(text, start - 1) && !isQuote(text, start)) start--;
    if (isQuote(wording, wording.length() - 1) && isQuote(text, end) && !isQuote(text, end - 1))
      end++;
    return new Suggestion(new Span(start, end), wording, certain);
  }

  private static Suggestion withArticle(String text, Suggestion suggestion) {
    if (!suggestion.certain()) return suggestion;
    int start = suggestion.span().startUtf16();
    var adjusted = EnglishArticle.adjust(text.substring(0, start), suggestion.text());
    var span = new Span(start - adjusted.cutUtf16(), suggestion.span().endUtf16());
    return new Suggestion(span, adjusted.wording(), suggestion.certain());
  }

  private static boolean isQuote(String text, int at) {
    return at >= 0 && at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
  }
}
