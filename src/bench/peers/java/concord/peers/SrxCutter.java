package concord.peers;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.Srx2Parser;

/// `net.loomchild:segment`, which LanguageTool cuts with: made of the text of an SRX file (an empty
/// one means LanguageTool's), it takes a language tag and paragraphs and answers segments.
public final class SrxCutter
    implements Function<String, BiFunction<String, List<String>, List<String>>> {

  private static final String RULES = "/org/languagetool/resource/segment.srx";

  @Override
  public BiFunction<String, List<String>, List<String>> apply(String srx) {
    if (!srx.isEmpty()) return of(new Srx2Parser().parse(new StringReader(srx)), "");
    try (var stream = SrxCutter.class.getResourceAsStream(RULES)) {
      if (stream == null) throw new IllegalStateException("no " + RULES + " among the jars");
      // LanguageTool asks so where a single line feed ends no paragraph.
      return of(
          new Srx2Parser().parse(new InputStreamReader(stream, StandardCharsets.UTF_8)), "_two");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BiFunction<String, List<String>, List<String>> of(
      SrxDocument document, String suffix) {
    return (tag, paragraphs) -> {
      var segments = new ArrayList<String>();
      for (String paragraph : paragraphs) {
        var iterator = new SrxTextIterator(document, tag + suffix, paragraph);
        while (iterator.hasNext()) segments.add(iterator.next());
      }
      return segments;
    };
  }
}
