package concord.checks;

import concord.terminology.Concept;
import concord.text.Language;
import java.util.List;
import java.util.Map;

/// Beads in real language that a check must find wrong, and their corrected twins.
public record StatementExample(
    Language source,
    List<Map<Language, String>> wrong,
    List<Map<Language, String>> right,
    List<Concept> concepts) {}
