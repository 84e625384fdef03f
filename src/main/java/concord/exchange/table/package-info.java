/// Tables: glossaries and units as CSV, TSV, XLSX.
@NullMarked
package concord.exchange.table;

import org.jspecify.annotations.NullMarked;
