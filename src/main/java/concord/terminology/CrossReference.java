package concord.terminology;

/// From one concept to another.
public record CrossReference(Kind kind, ConceptId target) implements Comparable<CrossReference> {

  /// What the other concept is to this one.
  public enum Kind {
    /// The wider concept that this one is a kind or a part of.
    BROADER("broader"),
    RELATED("related"),
    /// Looks or sounds alike and means something else.
    DO_NOT_CONFUSE("do-not-confuse");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// As files write it.
    public String word() {
      return word;
    }
  }

  public static CrossReference related(ConceptId target) {
    return new CrossReference(Kind.RELATED, target);
  }

  @Override
  public int compareTo(CrossReference other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : target.compareTo(other.target);
  }
}
