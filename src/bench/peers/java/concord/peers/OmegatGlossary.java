package concord.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.omegat.core.Core;
import org.omegat.core.data.EntryKey;
import org.omegat.core.data.NotLoadedProject;
import org.omegat.core.data.SourceTextEntry;
import org.omegat.gui.glossary.GlossaryEntry;
import org.omegat.gui.glossary.GlossarySearcher;
import org.omegat.tokenizer.DefaultTokenizer;
import org.omegat.tokenizer.ITokenizer;
import org.omegat.tokenizer.LuceneEnglishTokenizer;
import org.omegat.tokenizer.LuceneRussianTokenizer;
import org.omegat.tokenizer.LuceneSmartChineseTokenizer;
import org.omegat.util.Language;
import org.omegat.util.Preferences;
import org.omegat.util.RuntimePreferences;

/// OmegaT's glossary: made of a language tag and source terms, it takes segments and answers how
/// many entries it found in them.
public final class OmegatGlossary
    implements BiFunction<String, List<String>, Function<List<String>, Integer>> {

  private static final class NoProject extends NotLoadedProject {
    private final ITokenizer tokenizer;

    NoProject(ITokenizer tokenizer) {
      this.tokenizer = tokenizer;
    }

    @Override
    public ITokenizer getSourceTokenizer() {
      return tokenizer;
    }
  }

  @Override
  public Function<List<String>, Integer> apply(String tag, List<String> terms) {
    settings();
    ITokenizer tokenizer = tokenizer(tag);
    Core.setProject(new NoProject(tokenizer));
    var searcher = new GlossarySearcher(tokenizer, new Language(tag), false);
    var entries =
        terms.stream().map(term -> new GlossaryEntry(term, "x", "", false, "bench")).toList();
    return segments -> {
      int found = 0;
      for (String segment : segments) {
        var key = new EntryKey("bench", segment, "", "", "", "");
        var entry = new SourceTextEntry(key, 1, new String[0], "", List.of());
        found += searcher.searchSourceMatches(entry, entries).size();
      }
      return found;
    };
  }

  /// What OmegaT takes for these languages when a project says nothing; it has nothing for Kazakh.
  private static ITokenizer tokenizer(String tag) {
    return switch (tag) {
      case "en" -> new LuceneEnglishTokenizer();
      case "ru" -> new LuceneRussianTokenizer();
      case "zh" -> new LuceneSmartChineseTokenizer();
      default -> new DefaultTokenizer();
    };
  }

  private static void settings() {
    try {
      Path folder = Files.createTempDirectory("omegat");
      folder.toFile().deleteOnExit();
      RuntimePreferences.setConfigDir(folder + "/");
      Preferences.init();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
