package concord.statements;

import concord.checks.CheckId;
import concord.text.Language;

/// A check's findings weigh otherwise in a language from now on.
public record SeverityChanged(CheckId check, Language language) {}
