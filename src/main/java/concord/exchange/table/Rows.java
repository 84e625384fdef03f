package concord.exchange.table;

import java.io.IOException;
import java.util.Optional;

/// Rows coming out of a table one by one.
interface Rows {

  Optional<Row> next() throws IOException;
}
