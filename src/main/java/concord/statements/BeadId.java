package concord.statements;

/// Names a bead (a row of the editor) for good; its number changes as rows come and go.
public record BeadId(long value) {}
