package concord.termbase;

import concord.terminology.Concept;

/// Goes through concepts that are lent to it, once or more often, such as an export; they are read
/// from the store while it does. See [TermBase#export].
@FunctionalInterface
public interface ConceptReader<E extends Exception> {

  void read(Iterable<Concept> concepts) throws E;
}
