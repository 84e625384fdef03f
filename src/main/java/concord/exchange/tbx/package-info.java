/// TBX, term bases: reads v3 in both styles and v2, writes v3 DCA (TBX-Basic) and v2.
@NullMarked
package concord.exchange.tbx;

import org.jspecify.annotations.NullMarked;
