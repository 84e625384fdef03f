/// Statements as rows. Changes go in as [Snapshot]s: what beads and segments look like from now on.
@NullMarked
package concord.statements.store;

import org.jspecify.annotations.NullMarked;
