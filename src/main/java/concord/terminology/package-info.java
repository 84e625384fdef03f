/// Concepts, their terms, and where a text mentions them in whatever inflected form.
///
/// Lives here: [Concept], [Term], [Recogniser], [Mention], [Verdict], the inflected suggestion; in
/// `mining`, what a term base lacks.
/// Does not: storing concepts (`termbase`), findings (`checks`).
/// Start reading at [Recogniser].
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "morphology"})
package concord.terminology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
