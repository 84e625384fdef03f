/// SRX, the exchange format of segmentation rules (2.0 by LISA, 2008, and 1.0).
///
/// Start reading at [SrxRules] (what a desk brings along) and [SrxWriter] (Concord's own rules for
/// other programs).
@NullMarked
package concord.exchange.srx;

import org.jspecify.annotations.NullMarked;
