/// How often the checks are right, for administrators.
@NullMarked
package concord.workbench.quality;

import org.jspecify.annotations.NullMarked;
