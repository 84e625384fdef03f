/// The folder layout of a statement.
@NullMarked
package concord.exchange.statement;

import org.jspecify.annotations.NullMarked;
