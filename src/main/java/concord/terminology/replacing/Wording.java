package concord.terminology.replacing;

import concord.terminology.matching.Phrase;
import java.util.HashMap;
import java.util.Map;

/// A term's wording with some of its words in other forms; everything between them stays.
final class Wording {

  private final Phrase citation;
  private final Map<Integer, String> forms = new HashMap<>();

  Wording(Phrase citation) {
    this.citation = citation;
  }

  Wording put(int token, String form) {
    forms.put(token, form);
    return this;
  }

  @Override
  public String toString() {
    var wording = new StringBuilder(citation.text());
    for (int i = citation.size() - 1; i >= 0; i--) {
      String form = forms.get(i);
      if (form == null) continue;
      var span = citation.token(i).span();
      wording.replace(span.startUtf16(), span.endUtf16(), form);
    }
    return wording.toString();
  }
}
