/// The statement editor: rows are beads, columns are versions.
///
/// Lives here: [EditorView], which is the browser's `frontend/editor/concord-editor.ts` seen from
/// the server; [EditorDesk], which asks the services; [EditorState], what travels between the two.
/// Does not: anything about texts, terms or findings, which `statements` knows.
/// Start reading at [EditorDesk].
@NullMarked
package concord.workbench.editor;

import org.jspecify.annotations.NullMarked;
