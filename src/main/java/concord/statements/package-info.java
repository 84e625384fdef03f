/// Statements in work: import, align, edit, check, approve, deliver.
///
/// Lives here: [Statements]. Rows stay in `store`.
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
      "termbase",
      "memory",
      "accounts"
    })
package concord.statements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
