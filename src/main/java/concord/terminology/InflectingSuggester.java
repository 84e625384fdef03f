package concord.terminology;

import concord.morphology.Morphology;
import concord.terminology.matching.Phrase;
import concord.terminology.replacing.EnglishArticle;
import concord.terminology.replacing.Replacing;
import concord.terminology.replacing.Replacing.Inflected;
import concord.terminology.replacing.Replacing.Place;
import concord.text.Language;
import concord.text.Span;

/// Offers the right term in the form of what it replaces; its citation form, and says so, when that
/// form is not understood.
final class InflectingSuggester implements Suggester {

  private static final String QUOTES = "«»“”„\"「」『』《》";

  @Override
  public Suggestion replace(Language language, String text, Mention found, Term right) {
    var morphology = Morphology.of(language);
    var place =
        new Place(
            phrase(morphology, found.term().text()),
            phrase(morphology, found.span().of(text)),
            phrase(morphology, lastWords(text, found.span().startUtf16())),
            phrase(morphology, right.text()));
    // Words of a slot would be lost, and whether the right term takes them nobody knows.
    boolean slots =
        !found.term().rules().pattern().isEmpty() && place.found().size() > place.citation().size();
    boolean understood = !slots && place.right().size() > 0 && place.citation().size() > 0;
    Inflected inflected =
        (understood ? Replacing.of(language).replace(place) : java.util.Optional.<Inflected>empty())
            .orElseGet(() -> new Inflected(right.text(), !slots && found.exact()));
    String wording = raised(inflected.wording(), found, text);
    var suggestion = quoted(text, found.span(), wording, inflected.certain());
    return language.primary().equals("en") ? withArticle(text, suggestion) : suggestion;
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
