package concord.terminology;

import concord.text.Language;

/// Offers the citation form; certain only when the found wording stood in its citation form too.
final class CitationSuggester implements Suggester {

  @Override
  public Suggestion replace(Language language, String text, Mention found, Term right) {
    return new Suggestion(found.span(), right.text(), found.exact());
  }
}
