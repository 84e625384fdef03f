/// The command line: parses, calls an engine or a service, prints, returns a code.
///
/// 0 fine, 1 findings, 2 could not do it. Results to standard output, progress to standard error.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "text",
      "morphology",
      "segmentation",
      "alignment",
      "terminology",
      "checks",
      "exchange",
      "accounts",
      "termbase",
      "memory",
      "statements"
    })
package concord.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
