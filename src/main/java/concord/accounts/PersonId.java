package concord.accounts;

/// Names a person for good, also after the sign-in name changed.
public record PersonId(long value) {}
