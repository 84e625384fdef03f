package concord.workbench.editor;

import concord.accounts.CurrentPerson;
import concord.statements.Editing;
import concord.statements.Intake;
import concord.statements.Repairs;
import concord.statements.Statements;
import concord.termbase.Curating;
import concord.termbase.TermBase;
import org.springframework.stereotype.Component;

/// Whom the editor's desk asks.
@Component
record EditorServices(
    Statements statements,
    Editing editing,
    Repairs repairs,
    Intake intake,
    TermBase termBase,
    Curating curating,
    CurrentPerson person) {}
