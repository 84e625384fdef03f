package concord.exchange.tmx;

import java.util.List;
import java.util.Set;

/// The vocabulary of TMX 1.4, and how what it says beside the texts is named in the properties of a
/// unit: an attribute by its own name, a note as `note`, a `prop` by its type; `@ru` is appended to
/// what is said of one language only. A name said several times holds one value a line.
final class TmxNames {

  static final String NOTE = "note";

  /// The content of a `seg` with its inline codes, kept beside the plain text.
  static final String MARKUP = "markup";

  /// Before a `prop` whose type is spelt like an attribute.
  static final String PROP = "prop:";

  static final List<String> TUV_ATTRIBUTES =
      List.of(
          "o-encoding",
          "datatype",
          "usagecount",
          "lastusagedate",
          "creationtool",
          "creationtoolversion",
          "creationdate",
          "creationid",
          "changedate",
          "changeid",
          "o-tmf");

  static final List<String> TU_ATTRIBUTES =
      java.util.stream.Stream.concat(
              TUV_ATTRIBUTES.stream(), java.util.stream.Stream.of("segtype", "srclang"))
          .toList();

  static final Set<String> DATES = Set.of("creationdate", "changedate", "lastusagedate");

  static final Set<String> SEGTYPES = Set.of("block", "paragraph", "sentence", "phrase");

  /// Inline elements whose content is code of some other program, not text.
  static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

  /// Inline elements that only surround text.
  static final Set<String> WRAPPERS = Set.of("hi", "sub");

  static final Set<String> INLINE_ATTRIBUTES = Set.of("i", "x", "type", "pos", "assoc", "datatype");

  private TmxNames() {}
}
