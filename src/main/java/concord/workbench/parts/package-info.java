/// What many screens use: texts in the reader's language, notices, marks of status.
@NullMarked
package concord.workbench.parts;

import org.jspecify.annotations.NullMarked;
