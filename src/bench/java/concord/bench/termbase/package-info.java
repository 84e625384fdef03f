/// The term base at the size of a large one: searching, importing, exporting, and the impact of a
/// change on a large corpus.
@org.jspecify.annotations.NullMarked
package concord.bench.termbase;
