/// The glossary: finding concepts, reading one, changing it.
@NullMarked
package concord.workbench.glossary;

import org.jspecify.annotations.NullMarked;
