/// What people see in the browser. A package per screen; `parts` for what screens share; `shell`
/// for the frame.
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
package concord.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
