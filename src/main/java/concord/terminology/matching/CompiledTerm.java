package concord.terminology.matching;

import concord.morphology.Token;
import concord.terminology.ConceptId;
import concord.terminology.LetterCase;
import concord.terminology.Term;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;

/// A term ready to be found.
///
/// @param citation the tokens of its wording
/// @param first the first of them that counts
/// @param numbers those that count, by their number in the vocabulary
/// @param kind what this wording is to the term
record CompiledTerm(
    ConceptId concept,
    Term term,
    Phrase citation,
    int first,
    int[] numbers,
    BitSet inflecting,
    Agreement agreement,
    Kind kind) {

  /// What a wording is to the term it belongs to.
  enum Kind {
    CITATION,
    /// A form that the rules of the language do not make; found as it is written.
    FORM,
    /// A longer wording in which the term is not meant.
    EXCEPTION
  }

  /// A single word shorter than this is found as cited only: too many others look like its forms.
  private static final int SHORTEST_INFLECTING_WORD = 4;

  static CompiledTerm of(
      ConceptId concept,
      Term term,
      Phrase citation,
      TermGrammar grammar,
      ToIntFunction<String> numbering,
      Kind kind) {
    int first = grammar.firstToken(citation);
    var numbers = new int[citation.size() - first];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = numbering.applyAsInt(citation.token(first + i).surface());
    }
    boolean tooShort =
        numbers.length == 1 && citation.token(first).surface().length() < SHORTEST_INFLECTING_WORD;
    var inflecting = tooShort || kind == Kind.FORM ? new BitSet() : grammar.inflecting(citation);
    return new CompiledTerm(
        concept,
        term,
        citation,
        first,
        numbers,
        inflecting,
        grammar.agreement(citation, inflecting),
        kind);
  }

  boolean exception() {
    return kind == Kind.EXCEPTION;
  }

  int length() {
    return numbers.length;
  }

  Token word(int i) {
    return citation.token(first + i);
  }

  boolean inflects(int i) {
    return inflecting.get(first + i);
  }

  /// Whether the capitals are as the term asks.
  boolean keepsCapitals(List<Token> found) {
    return switch (exception() ? LetterCase.USUAL : term.rules().letterCase()) {
      case USUAL -> keepsNames(found);
      case AS_WRITTEN -> hasEveryLetter(found);
      case ANY -> true;
    };
  }

  /// Every letter small or capital as in the term, as far as an ending leaves them there.
  private boolean hasEveryLetter(List<Token> found) {
    for (int i = 0; i < length(); i++) {
      String cited = word(i).surface();
      String written = found.get(i).surface();
      for (int at = 0; at < Math.min(cited.length(), written.length()); at++) {
        if (Character.isUpperCase(cited.charAt(at)) != Character.isUpperCase(written.charAt(at))) {
          return false;
        }
      }
    }
    return true;
  }

  /// Names keep their capital, abbreviations all of them. The other way round is fine: a sentence
  /// or a heading may raise any word.
  private boolean keepsNames(List<Token> found) {
    for (int i = 0; i < length(); i++) {
      String cited = word(i).surface();
      String written = found.get(i).surface();
      if (!Character.isUpperCase(cited.codePointAt(0))) continue;
      if (!Character.isUpperCase(written.codePointAt(0))) return false;
      if (isAbbreviation(cited) && hasSmall(written, cited.length())) return false;
    }
    return true;
  }

  private static boolean hasSmall(String written, int length) {
    return written.chars().limit(length).anyMatch(Character::isLowerCase);
  }

  /// Whether the case of every first letter is the citation's.
  boolean hasSameCase(List<Token> found) {
    for (int i = 0; i < length(); i++) {
      boolean cited = Character.isUpperCase(word(i).surface().codePointAt(0));
      if (cited != Character.isUpperCase(found.get(i).surface().codePointAt(0))) return false;
    }
    return true;
  }

  static boolean isAbbreviation(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) return false;
      if (Character.isUpperCase(word.charAt(i))) capitals++;
    }
    return capitals > 1;
  }
}
