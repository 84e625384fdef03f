package concord.terminology.matching;

import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.terminology.Concept;
import concord.terminology.Curation;
import concord.terminology.Mention;
import concord.terminology.SlotPattern;
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

  private final boolean capitals;

  private LanguageMatcher(Language language) {
    morphology = Morphology.of(language);
    grammar = TermGrammar.of(language);
    vocabulary = new Vocabulary(morphology);
    capitals = TermGrammar.hasCapitals(language);
  }

  public static LanguageMatcher of(Language language, Collection<Concept> concepts) {
    var matcher = new LanguageMatcher(language);
    for (Concept concept : concepts) matcher.add(concept, concept.terms(language));
    return matcher;
  }

  public List<Mention> mentions(String text) {
    return Selection.of(candidates(Phrase.of(text, morphology.tokens(text)), false));
  }

  /// Terms between whose words a sentence ends.
  public List<Mention> broken(String text) {
    var phrase = Phrase.of(text, morphology.tokens(text));
    // The mark at the end breaks nothing.
    boolean whole =
        phrase.tokens().stream()
            .limit(Math.max(0, phrase.size() - 1))
            .noneMatch(Walk::endsSentence);
    return whole ? List.of() : Selection.of(candidates(phrase, true));
  }

  private void add(Concept concept, List<Term> terms) {
    var allowed = new ArrayList<CompiledTerm>();
    var others = new ArrayList<CompiledTerm>();
    for (Term term : terms) {
      if (term.curation() == Curation.REJECTED) continue;
      var citation = phrase(term, term.text());
      if (citation.size() == 0) continue;
      var compiled = compiled(concept, term, citation, CompiledTerm.Kind.CITATION);
      for (String exception : term.rules().exceptions()) {
        var longer = phrase(term, exception);
        if (longer.size() > 0) {
          add(compiled(concept, term, longer, CompiledTerm.Kind.EXCEPTION));
        }
      }
      for (String form : term.rules().forms()) {
        var words = phrase(term, form);
        if (words.size() > 0) add(compiled(concept, term, words, CompiledTerm.Kind.FORM));
      }
      (term.status().isAllowed() ? allowed : others).add(compiled);
    }
    allowed.forEach(this::add);
    for (CompiledTerm other : others) {
      boolean mereForm = allowed.stream().anyMatch(a -> isForm(other, a) || isForm(a, other));
      if (!mereForm) add(other);
    }
  }

  /// Words of a term in its own script: those of a term in Latin letters are read as Cyrillic.
  private static Phrase phrase(Term term, String words) {
    return Phrase.of(words, Morphology.of(term.language()).tokens(words));
  }

  private CompiledTerm compiled(
      Concept concept, Term term, Phrase citation, CompiledTerm.Kind kind) {
    return CompiledTerm.of(concept.id(), term, citation, grammar, vocabulary::number, kind);
  }

  private void add(CompiledTerm term) {
    for (Way way : ways(term)) {
      var labels = new int[way.steps().size()];
      var places = new int[term.length()];
      for (int at = 0; at < labels.length; at++) {
        labels[at] =
            switch (way.steps().get(at)) {
              case Way.Own own -> {
                places[own.word()] = at;
                yield label(term, own.word());
              }
              case Way.Optional optional ->
                  vocabulary.inflecting(
                      vocabulary.number(optional.word()),
                      grammar.citationKeys(optional.word(), true));
              case Way.Any any -> TermTrie.ANY;
            };
      }
      trie.add(labels, new TermTrie.End(term, places));
    }
  }

  private List<Way> ways(CompiledTerm term) {
    String pattern = term.kind() == CompiledTerm.Kind.CITATION ? term.term().rules().pattern() : "";
    return SlotPattern.of(pattern)
        .filter(slots -> slots.fits(term.term().text()))
        .map(
            slots ->
                Way.of(slots, Morphology.of(term.term().language()), term.first(), term.length()))
        .orElseGet(() -> List.of(Way.plain(term.length())));
  }

  private int label(CompiledTerm term, int i) {
    int number = term.numbers()[i];
    if (!term.inflects(i)) return Vocabulary.fixed(number);
    var keys = grammar.citationKeys(term.word(i).surface(), term.length() > 1);
    return vocabulary.inflecting(number, keys);
  }

  /// Whether the wording of one term is only a form of another: to forbid it would forbid to
  /// inflect.
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

  private List<Candidate> candidates(Phrase text, boolean broken) {
    var words = new Vocabulary.Word[text.size()];
    for (int i = 0; i < words.length; i++) words[i] = vocabulary.word(text.token(i).surface());
    var found = new ArrayList<Candidate>();
    var walk =
        new Walk(
            trie,
            text,
            words,
            broken,
            (end, path, steps) -> test(text, words, end, path, steps, found));
    walk.all();
    return Selection.withoutExceptions(found);
  }

  private void test(
      Phrase text,
      Vocabulary.Word[] known,
      TermTrie.End end,
      int[] path,
      int steps,
      List<Candidate> found) {
    CompiledTerm term = end.term();
    var words = Walk.words(text, path, end.places());
    boolean exact = true;
    for (int i = 0; i < term.length(); i++) {
      exact &= known[path[end.places()[i]]].number() == term.numbers()[i];
    }
    if (capitals && !term.keepsCapitals(words) || !dashesFit(text, path, end)) return;
    boolean cited = exact && term.kind() == CompiledTerm.Kind.CITATION;
    if (!exact && !term.agreement().holds(words)) return;
    int start = path[0];
    int last = path[steps - 1] + 1;
    if (grammar.isInsideName(term.citation(), text, start, last)) return;
    if (!exact && grammar.isAnotherWord(term.citation(), text, start, last)) return;
    boolean bare = true;
    if (last < text.size()
        && (!capitals || takesHyphenatedEnding(words.getLast()) || text.closingQuoteBefore(last))
        && grammar.isEnding(text, last)) {
      last++;
      bare = false;
    }
    if (isInsideWord(text, start, term.word(0))) return;
    if (isInsideWord(text, last, term.word(term.length() - 1))) return;
    found.add(
        new Candidate(span(text, start, last, term), term, cited && bare, term.hasSameCase(words)));
  }

  /// A dash between blanks joins clauses; it belongs to a term only where the term has one.
  private static boolean dashesFit(Phrase text, int[] path, TermTrie.End end) {
    CompiledTerm term = end.term();
    for (int i = 1; i < term.length(); i++) {
      boolean cited = term.citation().dashBefore(term.first() + i);
      int at = path[end.places()[i]];
      if (!cited && text.spacedDashBefore(at)) return false;
      // China. Central Asia is not China–Central Asia broken in two.
      if (cited && Walk.endsSentence(text.token(at - 1))) return false;
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
