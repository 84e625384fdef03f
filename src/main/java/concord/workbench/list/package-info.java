/// The list of statements, and bringing new ones in.
@NullMarked
package concord.workbench.list;

import org.jspecify.annotations.NullMarked;
