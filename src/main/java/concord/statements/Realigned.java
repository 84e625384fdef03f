package concord.statements;

/// What aligning anew came to.
///
/// @param rowsBefore rows that other rows took the place of
/// @param rowsNow rows in their place
/// @param finished false when it was stopped: some rows are as they were
public record Realigned(int rowsBefore, int rowsNow, boolean finished) {}
