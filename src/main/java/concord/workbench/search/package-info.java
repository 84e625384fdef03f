/// Search over all statements and concepts, in any inflected form.
@NullMarked
package concord.workbench.search;

import org.jspecify.annotations.NullMarked;
