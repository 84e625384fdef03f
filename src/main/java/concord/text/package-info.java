/// Words every other module speaks: languages, spans, segments, problems, limits.
///
/// Lives here: [Language], [Span], [Segment], [Problem], [Reading], [Limits], folding that keeps
/// offsets, scripts. Does not: anything that knows a grammar (`morphology`) or where a sentence
/// ends (`segmentation`). Start reading at [Language].
@NullMarked
@ApplicationModule(allowedDependencies = {})
package concord.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
