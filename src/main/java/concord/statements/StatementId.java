package concord.statements;

/// Names a statement for good.
public record StatementId(long value) {}
