package concord.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.lib.segmentation.SRXDocument;

/// Okapi's segmenter: made of the text of an SRX file, it takes a language tag and paragraphs and
/// answers segments.
public final class OkapiCutter
    implements Function<String, BiFunction<String, List<String>, List<String>>> {

  @Override
  public BiFunction<String, List<String>, List<String>> apply(String srx) {
    var document = new SRXDocument();
    document.loadRules((CharSequence) srx);
    return (tag, paragraphs) -> {
      var segmenter = document.compileLanguageRules(LocaleId.fromBCP47(tag), null);
      var segments = new ArrayList<String>();
      for (String paragraph : paragraphs) {
        int from = 0;
        segmenter.computeSegments(new TextContainer(paragraph));
        for (int end : segmenter.getSplitPositions()) {
          segments.add(paragraph.substring(from, end));
          from = end;
        }
        segments.add(paragraph.substring(from));
      }
      return segments;
    };
  }
}
