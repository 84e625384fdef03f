/// Translation units as rows, and the outbox the search index follows.
@NullMarked
package concord.memory.store;

import org.jspecify.annotations.NullMarked;
