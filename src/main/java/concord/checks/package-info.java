/// Terminology and form checks over one bead of a statement.
///
/// Lives here: [Check], one class per check, [Finding].
/// Does not: sentences for people (message bundles), storing findings (`statements`).
/// To add a check: docs/adding-a-check.md. Start reading at [Check].
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "terminology"})
package concord.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
