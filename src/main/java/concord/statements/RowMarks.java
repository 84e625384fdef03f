package concord.statements;

import java.util.List;

/// What is marked in the text of one row.
public record RowMarks(BeadId bead, List<TermMark> terms, List<RowFinding> findings) {

  public RowMarks {
    terms = List.copyOf(terms);
    findings = List.copyOf(findings);
  }
}
