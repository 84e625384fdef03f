/// Files of the field in and out: TMX, TBX, XLIFF, tables, documents. One package per format.
///
/// Lives here: what a format is, what it reads and writes.
/// Start reading at [Units] (translation units), [Glossaries] (concepts), [Documents] (running
/// text), [SrxRules] (where sentences end) and [StatementFolder]. To add a format: a package with a
/// class that implements [UnitFormat], [GlossaryFormat] or [DocumentFormat] and says
/// `@AutoService`. Does not: storing what was read (`termbase`, `memory`, `statements`).
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "terminology", "segmentation"})
package concord.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
