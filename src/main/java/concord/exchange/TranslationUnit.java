package concord.exchange;

import concord.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One translation unit: the same segment in several languages (TMX `tu`).
///
/// @param id `tuid`, or empty
/// @param texts by language, in file order
/// @param properties name and value of what else the file says about it (`x-…`), in order
public record TranslationUnit(
    String id, Map<Language, String> texts, Map<String, String> properties) {

  public TranslationUnit {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }
}
