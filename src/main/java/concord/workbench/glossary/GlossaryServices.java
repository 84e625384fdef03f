package concord.workbench.glossary;

import concord.accounts.CurrentPerson;
import concord.statements.Impact;
import concord.statements.Mining;
import concord.statements.Provenance;
import concord.statements.TermReplacing;
import concord.termbase.Curating;
import concord.termbase.Discussion;
import concord.termbase.Importing;
import concord.termbase.TermBase;
import org.springframework.stereotype.Component;

/// Whom the glossary's screens ask.
@Component
record GlossaryServices(
    TermBase termBase,
    Curating curating,
    Discussion discussion,
    Importing importing,
    Impact impact,
    TermReplacing replacing,
    Provenance provenance,
    Mining mining,
    CurrentPerson person) {}
