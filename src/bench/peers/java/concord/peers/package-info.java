/// A few lines for each program that Concord is measured beside, so that the benchmark can call it.
///
/// They live in a class loader of their own and speak with the benchmark in types of the JDK alone.
@NullMarked
package concord.peers;

import org.jspecify.annotations.NullMarked;
