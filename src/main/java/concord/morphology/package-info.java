/// Word forms: which dictionary words can a token be a form of, and which form has a given case and
/// number.
///
/// Lives here: [Token], [Morphology], [KeyAnalyzer] for the search, one implementation per
/// language. Does not: phrases and their status (`terminology`). Start reading at [Morphology].
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package concord.morphology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
