/// Search over texts: the port [SearchIndex] and its adapter for Lucene on disk.
///
/// Derived from the database; it may be deleted at any time and comes back.
@NullMarked
package concord.memory.index;

import org.jspecify.annotations.NullMarked;
