/// Who may sign in, for administrators.
@NullMarked
package concord.workbench.people;

import org.jspecify.annotations.NullMarked;
