/// Concepts and their changes as rows; a concept is one document, read and written whole.
@NullMarked
package concord.termbase.store;

import org.jspecify.annotations.NullMarked;
