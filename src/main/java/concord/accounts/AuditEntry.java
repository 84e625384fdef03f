package concord.accounts;

import java.time.Instant;

/// One line of the record of who did what.
///
/// @param action stable, lower case with dashes: `person-added`
/// @param subject what it was done to
public record AuditEntry(Instant at, String who, String action, String subject, String detail) {}
