package concord.cli.beads;

import concord.alignment.Alignment;
import concord.alignment.Bead;
import concord.alignment.Version;
import concord.text.Language;
import java.util.ArrayList;
import java.util.List;

/// A statement with its beads.
///
/// @param name of its folder
/// @param versions in the order of the columns
/// @param alignment of the same languages in the same order
public record AlignedStatement(String name, List<Version> versions, Alignment alignment) {

  public AlignedStatement {
    versions = List.copyOf(versions);
    if (!versions.stream().map(Version::language).toList().equals(alignment.languages())) {
      throw new IllegalArgumentException("versions and beads differ in " + name);
    }
  }

  public List<Language> languages() {
    return alignment.languages();
  }

  public List<Bead> beads() {
    return alignment.beads();
  }

  /// The same statement with some columns only, in another order; beads that say nothing in any of
  /// them are left out.
  public AlignedStatement only(List<Language> wanted) {
    if (wanted.equals(languages())) return this;
    var columns = wanted.stream().map(languages()::indexOf).toList();
    var kept = new ArrayList<Bead>();
    for (Bead bead : beads()) {
      var segments = columns.stream().map(c -> bead.segments().get(c)).toList();
      if (segments.stream().allMatch(List::isEmpty)) continue;
      kept.add(new Bead(segments, bead.confidence()));
    }
    return new AlignedStatement(
        name, columns.stream().map(versions::get).toList(), new Alignment(wanted, kept));
  }

  /// What one version says in a bead; empty where it is silent.
  public String text(Bead bead, int column) {
    var text = new StringBuilder();
    for (int number : bead.segments().get(column)) {
      String segment = versions.get(column).segments().get(number).text();
      if (!text.isEmpty() && needsBlank(text, segment)) text.append(' ');
      text.append(segment);
    }
    return text.toString();
  }

  /// Scripts without blanks between words have none between sentences.
  private static boolean needsBlank(StringBuilder before, String after) {
    return !after.isEmpty()
        && !isWide(before.codePointBefore(before.length()))
        && !isWide(after.codePointAt(0));
  }

  private static boolean isWide(int c) {
    return Character.isIdeographic(c)
        || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
        || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS
        || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HIRAGANA
        || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.KATAKANA;
  }
}
