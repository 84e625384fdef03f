/// Running text into segments (sentences), by rules kept as data files per language.
///
/// Lives here: [Segmenter].
/// Does not: reading files (`exchange`), tying segments of several versions together (`alignment`).
/// Start reading at [Segmenter].
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package concord.segmentation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
