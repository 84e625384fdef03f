/// People, their roles, signing in, and the record of who did what.
///
/// Lives here: [Accounts]. Rows stay in `store`.
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package concord.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
