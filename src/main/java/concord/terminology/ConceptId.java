package concord.terminology;

/// Names a concept for good: `community-shared-future`. Letters, digits and `._:-`, as an XML id
/// allows.
public record ConceptId(String value) implements Comparable<ConceptId> {

  public ConceptId {
    if (value.isBlank() || value.length() > 120) {
      throw new IllegalArgumentException("not a concept id: '" + value + "'");
    }
  }

  @Override
  public int compareTo(ConceptId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
