package concord.peers;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.Srx2Parser;

/// `net.loomchild:segment`, which LanguageTool cuts with, and LanguageTool's rules: a language tag
// and
/// paragraphs, answered with segments.
public final class SrxCutter implements BiFunction<String, List<String>, List<String>> {

  private static final String RULES = "/org/languagetool/resource/segment.srx";

  private final SrxDocument document;

  public SrxCutter() throws IOException {
    try (var stream = SrxCutter.class.getResourceAsStream(RULES)) {
      if (stream == null) throw new IllegalStateException("no " + RULES + " among the jars");
      document = new Srx2Parser().parse(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
  }

  /// LanguageTool asks for `<tag>_two` where a single line feed ends no paragraph.
  @Override
  public List<String> apply(String tag, List<String> paragraphs) {
    var segments = new ArrayList<String>();
    for (String paragraph : paragraphs) {
      var iterator = new SrxTextIterator(document, tag + "_two", paragraph);
      while (iterator.hasNext()) segments.add(iterator.next());
    }
    return segments;
  }
}
