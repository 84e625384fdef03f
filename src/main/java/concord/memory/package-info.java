/// Approved beads as translation units, and search over everything stored.
///
/// Lives here: the memory and the search index (`index`, derived from the database, rebuilt at
/// will).
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "morphology", "exchange", "accounts"})
package concord.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
