package concord.exchange.tbx;

/// The generations and styles of TBX that are written.
enum TbxDialect {
  V2("martif", "martifHeader", "termEntry", "langSet", "tig"),
  /// A data category is an attribute: `<descrip type="definition">`.
  V3_DCA("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec"),
  /// A data category is an element: `<basic:definition>`.
  V3_DCT("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec");

  final String root;
  final String header;
  final String concept;
  final String language;
  final String term;

  TbxDialect(String root, String header, String concept, String language, String term) {
    this.root = root;
    this.header = header;
    this.concept = concept;
    this.language = language;
    this.term = term;
  }
}
