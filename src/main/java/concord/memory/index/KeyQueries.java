package concord.memory.index;

import static concord.memory.index.LuceneIndex.ID;
import static concord.memory.index.LuceneIndex.KEYS;
import static concord.memory.index.LuceneIndex.KIND;
import static concord.memory.index.LuceneIndex.LANGUAGE;

import concord.memory.HitKind;
import concord.text.Language;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// What we ask Lucene: words by any of their keys, phrases, kinds.
final class KeyQueries {

  private KeyQueries() {}

  /// Every group of words, in texts of the language.
  static Query in(Language language, WordQuery meaning) {
    var all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(LANGUAGE, language.tag())), Occur.FILTER);
    for (WordQuery.Group group : meaning.groups()) all.add(words(group), Occur.MUST);
    return all.build();
  }

  private static Query words(WordQuery.Group group) {
    if (group.keys().size() == 1) {
      var either = new SynonymQuery.Builder(KEYS);
      group.keys().getFirst().forEach(key -> either.addTerm(new Term(KEYS, key)));
      return either.build();
    }
    var phrase = new MultiPhraseQuery.Builder();
    for (Set<String> keys : group.keys()) {
      phrase.add(keys.stream().map(key -> new Term(KEYS, key)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  static Query of(Set<HitKind> kinds, Query query) {
    if (kinds.isEmpty()) return query;
    var either = new BooleanQuery.Builder();
    kinds.forEach(kind -> either.add(new TermQuery(new Term(KIND, kind.name())), Occur.SHOULD));
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new ConstantScoreQuery(either.build()), Occur.FILTER)
        .build();
  }

  static Query only(HitKind kind, String id) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(KIND, kind.name())), Occur.FILTER)
        .add(new TermQuery(new Term(ID, id)), Occur.FILTER)
        .build();
  }
}
