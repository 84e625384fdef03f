package concord.terminology;

/// Usage status of a term, TBX `administrativeStatus`.
public enum TermStatus {
  PREFERRED("preferredTerm-admn-sts"),
  ADMITTED("admittedTerm-admn-sts"),
  DEPRECATED("deprecatedTerm-admn-sts"),
  SUPERSEDED("supersededTerm-admn-sts");

  private final String tbx;

  TermStatus(String tbx) {
    this.tbx = tbx;
  }

  /// The value TBX writes.
  public String tbx() {
    return tbx;
  }

  /// Preferred and admitted terms may be used; the others must not.
  public boolean isAllowed() {
    return this == PREFERRED || this == ADMITTED;
  }

  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
