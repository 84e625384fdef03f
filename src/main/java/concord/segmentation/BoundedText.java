package concord.segmentation;

/// A text that a regular expression may look at only so many times.
///
/// An expression like `(a+)+b` tries more ways than anybody can wait for. Counting its looks stops
/// it at the same place on every machine, which a clock would not.
final class BoundedText implements CharSequence {

  /// Thrown out of the matcher when the looks are used up.
  static final class UsedUp extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsedUp() {
      super("too many looks", null, false, false);
    }
  }

  /// The looks left, shared by all texts of one piece of work.
  static final class Looks {
    private long left;

    Looks(long left) {
      this.left = left;
    }
  }

  private final String text;
  private final Looks looks;

  BoundedText(String text, Looks looks) {
    this.text = text;
    this.looks = looks;
  }

  @Override
  public char charAt(int index) {
    if (--looks.left < 0) throw new UsedUp();
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
