package concord.accounts;

/// Somebody who works here, as colleagues see them.
///
/// @param name to sign in with; what follows an @
public record Colleague(String name, String displayName) {}
