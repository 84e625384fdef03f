/// The same services for programs, over HTTP.
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
package concord.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
