package concord.statements;

/// A statement came, or all of it may look different now. Published inside the transaction: listen
/// with `@TransactionalEventListener` to hear of it once it is stored.
public record StatementChanged(StatementId statement) {}
