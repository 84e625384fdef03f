package concord.cli.beads;

import concord.alignment.Alignment;
import concord.alignment.Bead;
import concord.alignment.Reasons;
import concord.alignment.Version;
import concord.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// A statement with its beads.
///
/// @param name of its folder
/// @param versions in the order of the columns
/// @param alignment of the same languages in the same order
/// @param explained the reasons of a bead by its number; asked for only where they are shown
public record AlignedStatement(
    String name, List<Version> versions, Alignment alignment, IntFunction<Reasons> explained) {

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

  /// Why the segments of a bead were put together.
  public Reasons reasons(int bead) {
    return explained.apply(bead);
  }

  /// The same statement with some columns only, in another order; beads that say nothing in any of
  /// them are left out.
  public AlignedStatement only(List<Language> wanted) {
    if (wanted.equals(languages())) return this;
    var columns = wanted.stream().map(languages()::indexOf).toList();
    var kept = new ArrayList<Bead>();
    var numbers = new ArrayList<Integer>();
    for (int b = 0; b < beads().size(); b++) {
      var bead = beads().get(b);
      var segments = columns.stream().map(c -> bead.segments().get(c)).toList();
      if (segments.stream().allMatch(List::isEmpty)) continue;
      kept.add(new Bead(segments, bead.confidence()));
      numbers.add(b);
    }
    return new AlignedStatement(
        name,
        columns.stream().map(versions::get).toList(),
        new Alignment(wanted, kept, alignment.finished()),
        bead -> reasons(numbers.get(bead)).only(wanted));
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
