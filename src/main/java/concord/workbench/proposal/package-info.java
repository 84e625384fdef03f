/// Proposing a term from wherever one is met: the editor, the glossary.
///
/// Lives here: [ProposalDialog].
@NullMarked
package concord.workbench.proposal;

import org.jspecify.annotations.NullMarked;
