/// Measures Concord beside its peers and beside limits, in one run of one JVM.
///
/// Lives here: [Benchmark], one package a benchmark, and what they share: [Contest] for time,
/// [LiveHeap] for memory, [Table] for the result. Does not: tests (nothing here can fail for being
/// slow), anything the product needs. To add one: implement [Benchmark] with
/// `@AutoService(Benchmark.class)`. Start reading at [Bench].
@NullMarked
package concord.bench;

import org.jspecify.annotations.NullMarked;
