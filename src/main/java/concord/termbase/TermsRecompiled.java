package concord.termbase;

/// A recogniser that knows the latest changes is in use from now on.
///
/// @param epoch grows with every change of the term base
public record TermsRecompiled(long epoch) {}
