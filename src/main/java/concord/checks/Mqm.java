package concord.checks;

import java.util.Locale;

/// Error types of Multidimensional Quality Metrics (MQM Core, themqm.org), so that findings can be
/// counted together with those of other tools and of reviewers.
public enum Mqm {
  TERMINOLOGY_RESOURCE("terminology", "inconsistent with terminology resource"),
  TERMINOLOGY_USE("terminology", "inconsistent use of terminology"),
  MISTRANSLATION("accuracy", "mistranslation"),
  OMISSION("accuracy", "omission"),
  UNTRANSLATED("accuracy", "untranslated"),
  SPELLING("linguistic conventions", "spelling"),
  PUNCTUATION("linguistic conventions", "punctuation"),
  GRAMMAR("linguistic conventions", "grammar"),
  CHARACTER_ENCODING("linguistic conventions", "character encoding"),
  EXTERNAL_REFERENCE("style", "inconsistent with external reference"),
  INCONSISTENT_STYLE("style", "inconsistent style");

  private final String dimension;
  private final String type;

  Mqm(String dimension, String type) {
    this.dimension = dimension;
    this.type = type;
  }

  /// `accuracy/mistranslation`: dimension and type as MQM names them, dashes for blanks.
  public String path() {
    return (dimension + "/" + type).toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
