/// How fast the terms of a large term base are found, beside OmegaT's glossary.
@NullMarked
package concord.bench.terms;

import org.jspecify.annotations.NullMarked;
