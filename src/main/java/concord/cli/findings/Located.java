package concord.cli.findings;

import concord.checks.Finding;
import concord.terminology.Explanation;
import java.util.Optional;

/// A finding with the bead and the place in a file it stands at.
///
/// @param statement name of the folder or file
/// @param bead number of the bead or unit, from 1
/// @param text of the version in this bead
/// @param file the version's text is in
/// @param why what the finding rests on; empty where nobody asked or there is nothing to say
/// @param region where the finding's span stands in that file; empty where a file has no lines
public record Located(
    String statement,
    int bead,
    String text,
    String file,
    Optional<Region> region,
    Finding finding,
    Optional<Why> why) {

  /// @param test the bead as a case file
  public record Why(Explanation explanation, String test) {}

  /// Lines and columns from 1, columns in UTF-16 units; the end is not part of it.
  public record Region(int startLine, int startColumn, int endLine, int endColumn) {}

  /// The words the finding is about; empty when it is about the whole cell.
  public String found() {
    return finding.span().of(text);
  }
}
