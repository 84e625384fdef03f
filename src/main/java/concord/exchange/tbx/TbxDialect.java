package concord.exchange.tbx;

/// The element names of the two generations of TBX.
enum TbxDialect {
  V2("martif", "martifHeader", "termEntry", "langSet", "tig"),
  V3("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec");

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
