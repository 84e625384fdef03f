package concord.terminology;

import concord.text.Language;
import concord.text.Span;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// A wording of one language that may become a term.
///
/// @param text in the form a dictionary cites, as far as the rules of the language give it
/// @param uses how often it stands in the texts, in any form
/// @param places its first use in each bead that all of the find is seen in, by the bead's number;
///     in UTF-16 units of the text
public record MinedTerm(Language language, String text, int uses, SortedMap<Integer, Span> places) {

  public MinedTerm {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }
}
