package concord.memory.index;

import concord.memory.Hit;
import concord.memory.HitKind;
import concord.memory.SearchText;
import concord.morphology.KeyAnalyzer;
import concord.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index in a folder, written by whichever process on this data comes first.
///
/// One document a text; its words are the keys of our own morphology, so that this and any other
/// engine given the same keys answer alike.
public final class LuceneIndex implements SearchIndex, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);

  static final String KIND = "kind";
  static final String ID = "id";
  static final String LANGUAGE = "language";
  private static final String TEXT = "text";
  static final String KEYS = "keys";

  /// Raise it when a text's keys or fields are made another way: old indexes are then built anew.
  private static final String LAYOUT = "4";

  private static final String LAYOUT_ENTRY = "layout";

  /// A reader in use: it stays open until given back, also when a newer one takes its place.
  private record Lent(DirectoryReader reader) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      reader.decRef();
    }
  }

  private final Directory directory;
  private final Map<Language, KeyAnalyzer> analyzers = new ConcurrentHashMap<>();
  private @Nullable IndexWriter writer;
  private @Nullable DirectoryReader reader;

  public LuceneIndex(Path folder) {
    try {
      this.directory = FSDirectory.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized boolean isOurs() {
    if (writer != null && writer.isOpen()) return true;
    try {
      writer = openWriter();
      return true;
    } catch (LockObtainFailedException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IndexWriter openWriter() throws IOException {
    var settings = new IndexWriterConfig(new KeywordAnalyzer());
    settings.setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    settings.setCommitOnClose(false);
    try {
      return new IndexWriter(directory, settings);
    } catch (CorruptIndexException | IndexFormatTooOldException e) {
      LOG.warn("The search index cannot be read and is built anew.", e);
      var anew = new IndexWriterConfig(new KeywordAnalyzer());
      anew.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
      anew.setCommitOnClose(false);
      return new IndexWriter(directory, anew);
    }
  }

  @Override
  public synchronized boolean isNew() {
    var said = ours().getLiveCommitData();
    if (said == null) return true;
    for (Map.Entry<String, String> entry : said) {
      if (entry.getKey().equals(LAYOUT_ENTRY)) return !entry.getValue().equals(LAYOUT);
    }
    return true;
  }

  @Override
  public synchronized void update(HitKind kind, Collection<String> ids, List<SearchText> now) {
    try {
      for (String id : ids) ours().deleteDocuments(KeyQueries.only(kind, id));
      for (SearchText text : now) add(text);
      ours().commit();
      refresh();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Deleting everything shows only with the commit, so searches never see a half-built index.
  @Override
  public synchronized void replaceAll(Consumer<Consumer<SearchText>> everything) {
    try {
      ours().deleteAll();
      everything.accept(
          text -> {
            try {
              add(text);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      ours().setLiveCommitData(Map.of(LAYOUT_ENTRY, LAYOUT).entrySet());
      ours().commit();
      refresh();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      giveUp();
      throw e;
    }
  }

  /// Forgets what was not committed; the next use opens the index as it was.
  private void giveUp() {
    try {
      ours().rollback();
    } catch (IOException e) {
      LOG.warn("The search index could not be put back.", e);
    }
    writer = null;
  }

  private void add(SearchText text) throws IOException {
    for (Map.Entry<Language, String> entry : text.texts().entrySet()) {
      if (entry.getValue().isBlank()) continue;
      var document = new Document();
      document.add(new StringField(KIND, text.kind().name(), Field.Store.YES));
      document.add(new StringField(ID, text.id(), Field.Store.YES));
      document.add(new StringField(LANGUAGE, entry.getKey().tag(), Field.Store.YES));
      document.add(new org.apache.lucene.document.StoredField(TEXT, entry.getValue()));
      var analyzer = analyzers.computeIfAbsent(entry.getKey(), KeyAnalyzer::acrossScripts);
      document.add(new TextField(KEYS, analyzer.tokenStream(KEYS, entry.getValue())));
      ours().addDocument(document);
    }
  }

  @Override
  public List<Hit> search(String query, Set<Language> languages, Set<HitKind> kinds, int limit) {
    if (limit <= 0 || query.isBlank()) return List.of();
    try (var lent = open()) {
      if (lent == null) return List.of();
      var searched = lent.reader();
      var searcher = new IndexSearcher(searched);
      var meanings = new HashMap<Language, WordQuery>();
      var any = new BooleanQuery.Builder();
      for (Language language : held(searched)) {
        if (!languages.isEmpty() && languages.stream().noneMatch(language::sameLanguageAs)) {
          continue;
        }
        var meaning = new WordQuery(language, query);
        if (meaning.groups().isEmpty()) continue;
        meanings.put(language, meaning);
        any.add(KeyQueries.in(language, meaning), Occur.SHOULD);
      }
      if (meanings.isEmpty()) return List.of();
      var hits = new ArrayList<Hit>();
      for (ScoreDoc found : searcher.search(KeyQueries.of(kinds, any.build()), limit).scoreDocs) {
        hits.add(hit(searcher.storedFields().document(found.doc), meanings));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Hit hit(Document document, Map<Language, WordQuery> meanings) {
    var language = Language.of(document.get(LANGUAGE));
    String text = document.get(TEXT);
    var meaning = meanings.get(language);
    return new Hit(
        HitKind.valueOf(document.get(KIND)),
        document.get(ID),
        language,
        text,
        meaning == null ? List.of() : meaning.marks(text));
  }

  private static Set<Language> held(IndexReader reader) throws IOException {
    var held = new TreeSet<Language>();
    var terms = MultiTerms.getTerms(reader, LANGUAGE);
    if (terms == null) return held;
    var each = terms.iterator();
    for (var tag = each.next(); tag != null; tag = each.next()) {
      held.add(Language.of(tag.utf8ToString()));
    }
    return held;
  }

  @Override
  public long count() {
    try (var lent = open()) {
      return lent == null ? 0 : lent.reader().numDocs();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The index as last committed, by whichever process; nothing when there is none yet. Closing it
  /// gives back this one use.
  private synchronized @Nullable Lent open() throws IOException {
    refresh();
    if (reader == null) return null;
    reader.incRef();
    return new Lent(reader);
  }

  private void refresh() throws IOException {
    try {
      if (reader == null) {
        reader = DirectoryReader.open(directory);
        return;
      }
      var newer = DirectoryReader.openIfChanged(reader);
      if (newer != null) {
        reader.decRef();
        reader = newer;
      }
    } catch (IndexNotFoundException e) {
      reader = null;
    }
  }

  private IndexWriter ours() {
    if (!isOurs() || writer == null) {
      throw new IllegalStateException("another process is writing the index");
    }
    return writer;
  }

  @Override
  public synchronized void close() throws IOException {
    if (reader != null) reader.close();
    if (writer != null) writer.rollback();
    directory.close();
  }
}
