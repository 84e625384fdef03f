/// TMX, translation memories: reads 1.1 to 1.4, writes 1.4.
@NullMarked
package concord.exchange.tmx;

import org.jspecify.annotations.NullMarked;
