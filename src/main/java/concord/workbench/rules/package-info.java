/// Where sentences end in what is imported, for administrators.
@NullMarked
package concord.workbench.rules;

import org.jspecify.annotations.NullMarked;
