package concord.terminology.matching;

import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.terminology.Concept;
import concord.terminology.Curation;
import concord.terminology.Mention;
import concord.terminology.Term;
import concord.text.Language;
import concord.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Finds the terms of one language: along a trie of words, each text word taking every edge it can
/// be a form of; then every find is tested by grammar, capitals and its edges.
public final class LanguageMatcher {

  private final Morphology morphology;
  private final TermGrammar grammar;
  private final Vocabulary vocabulary;
  private final TermTrie trie = new TermTrie();

  private LanguageMatcher(Language language) {
    morphology = Morphology.of(language);
    grammar = TermGrammar.of(language);
    vocabulary = new Vocabulary(morphology);
  }

  public static LanguageMatcher of(Language language, Collection<Concept> concepts) {
    var matcher = new LanguageMatcher(language);
    for (Concept concept : concepts) matcher.add(concept, concept.terms(language));
    return matcher;
  }

  public List<Mention> mentions(String text) {
    return Selection.of(candidates(Phrase.of(text, morphology.tokens(text))));
  }

  private void add(Concept concept, List<Term> terms) {
    var allowed = new ArrayList<CompiledTerm>();
    var others = new ArrayList<CompiledTerm>();
    for (Term term : terms) {
      if (term.curation() == Curation.REJECTED) continue;
      var citation = Phrase.of(term.text(), morphology.tokens(term.text()));
      if (citation.size() == 0) continue;
      var compiled = CompiledTerm.of(concept.id(), term, citation, grammar, vocabulary::number);
      (term.status().isAllowed() ? allowed : others).add(compiled);
    }
    allowed.forEach(this::add);
    for (CompiledTerm other : others) {
      boolean mereForm = allowed.stream().anyMatch(a -> isForm(other, a) || isForm(a, other));
      if (!mereForm) add(other);
    }
  }

  private void add(CompiledTerm term) {
    var labels = new int[term.length()];
    for (int i = 0; i < labels.length; i++) {
      int number = term.numbers()[i];
      labels[i] =
          term.inflects(i)
              ? vocabulary.inflecting(
                  number, grammar.citationKeys(term.word(i).surface(), labels.length > 1))
              : Vocabulary.fixed(number);
    }
    trie.add(labels, term);
  }

  /// Whether the wording of one term is only a form of another: to forbid it would forbid to
  // inflect.
  private boolean isForm(CompiledTerm form, CompiledTerm term) {
    if (form.length() != term.length() || Arrays.equals(form.numbers(), term.numbers()))
      return false;
    var found = form.citation().tokens().subList(form.first(), form.citation().size());
    for (int i = 0; i < term.length(); i++) {
      if (form.numbers()[i] != term.numbers()[i] && !isForm(found.get(i), term, i)) return false;
    }
    return term.keepsCapitals(found) && term.agreement().holds(found);
  }

  private boolean isForm(Token form, CompiledTerm term, int i) {
    if (!term.inflects(i)) return false;
    var cited = grammar.citationKeys(term.word(i).surface(), term.length() > 1);
    return morphology.keys(form.surface()).stream().anyMatch(cited::contains);
  }

  private List<Candidate> candidates(Phrase text) {
    var words = new Vocabulary.Word[text.size()];
    for (int i = 0; i < words.length; i++) words[i] = vocabulary.word(text.token(i).surface());
    var found = new ArrayList<Candidate>();
    for (int start = 0; start < words.length; start++) {
      walk(text, words, start, start, TermTrie.ROOT, found);
    }
    return found;
  }

  private void walk(
      Phrase text, Vocabulary.Word[] words, int start, int at, int node, List<Candidate> found) {
    if (at == words.length) return;
    for (int label : words[at].labels()) {
      int next = trie.next(node, label);
      if (next < 0) continue;
      for (CompiledTerm term : trie.ends(next)) test(text, words, start, at + 1, term, found);
      walk(text, words, start, at + 1, next, found);
    }
  }

  private void test(
      Phrase text,
      Vocabulary.Word[] known,
      int start,
      int end,
      CompiledTerm term,
      List<Candidate> found) {
    var words = text.tokens().subList(start, end);
    boolean exact = true;
    for (int i = 0; i < term.length(); i++) exact &= known[start + i].number() == term.numbers()[i];
    if (!term.keepsCapitals(words) || !dashesFit(text, start, term)) return;
    if (!exact && !term.agreement().holds(words)) return;
    int last = end;
    if (last < text.size()
        && (takesHyphenatedEnding(words.getLast()) || text.closingQuoteBefore(last))
        && grammar.isEnding(text, last)) {
      last++;
    }
    if (isInsideWord(text, start, term.word(0))) return;
    if (isInsideWord(text, last, term.word(term.length() - 1))) return;
    found.add(
        new Candidate(
            span(text, start, last, term), term, exact && last == end, term.hasSameCase(words)));
  }

  /// A dash between blanks joins clauses; it belongs to a term only where the term has one.
  private static boolean dashesFit(Phrase text, int start, CompiledTerm term) {
    for (int i = 1; i < term.length(); i++) {
      boolean cited = term.citation().dashBefore(term.first() + i);
      if (!cited && text.spacedDashBefore(start + i)) return false;
    }
    return true;
  }

  private static boolean takesHyphenatedEnding(Token word) {
    return word.kind() == Token.Kind.NUMBER
        || CompiledTerm.isAbbreviation(word.surface())
        || word.surface().codePointAt(0) < 0x250;
  }

  /// Half of a hyphenated word is no mention (вице-президент), except of a name: Қытай-Қазақстан,
  /// Xi'an-based.
  private boolean isInsideWord(Phrase text, int edge, Token cited) {
    return text.hyphenatedBefore(edge)
        && !text.quotedBefore(edge)
        && !grammar.isParticle(text, edge)
        && Character.isLowerCase(cited.surface().codePointAt(0));
  }

  /// The words, with the quotes around them when the term is cited in quotes.
  private static Span span(Phrase text, int start, int last, CompiledTerm term) {
    int from = text.token(start).span().startUtf16();
    int to = text.token(last - 1).span().endUtf16();
    var citation = term.citation();
    String whole = text.text();
    boolean opens = citation.openingQuoteBefore(0) && text.openingQuoteBefore(start);
    boolean closes = citation.closingQuoteBefore(citation.size()) && text.closingQuoteBefore(last);
    if (opens && Phrase.isQuote(whole, from - 1)) from--;
    if (closes && Phrase.isQuote(whole, to)) to++;
    return new Span(from, to);
  }
}
