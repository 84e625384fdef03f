/// The term base over time: concepts stored, searched, changed, with who, when, before and after.
///
/// Lives here: [TermBase]. Rows stay in `store`.
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "morphology", "terminology", "accounts"})
package concord.termbase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
