/// Whether names are found in running text that nobody made for it.
@NullMarked
package concord.bench.recall;

import org.jspecify.annotations.NullMarked;
