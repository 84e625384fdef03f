package concord.statements;

/// How many findings a statement has, without the waived ones.
public record FindingCounts(int errors, int warnings, int notes) {}
