package concord.terminology;

import concord.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A term with places for words that may stand there or not.
///
/// ```text
/// a [closer] China–Central Asia community      with closer or without it
/// community [of nations|of peoples] with …     one of several
/// more [...] partnership                       any few words
/// ```
///
/// Without its brackets it is the term. Brackets hold no brackets.
public record SlotPattern(List<Piece> pieces) {

  /// Most words an open slot lets pass, and most Chinese characters.
  public static final int OPEN_WORDS = 3;

  public static final int OPEN_CHARACTERS = 8;

  /// Most ways to read one pattern; each is looked for like a term of its own.
  public static final int MOST_WAYS = 256;

  public sealed interface Piece {}

  /// Words of the term itself.
  public record Words(String text) implements Piece {}

  /// Words that may be missing.
  ///
  /// @param choices one of them; none for an open slot
  public record Slot(List<String> choices) implements Piece {

    public Slot {
      choices = List.copyOf(choices);
    }

    public boolean isOpen() {
      return choices.isEmpty();
    }
  }

  public SlotPattern {
    pieces = List.copyOf(pieces);
  }

  /// Empty when brackets do not pair, hold nothing or there are none.
  public static Optional<SlotPattern> of(String text) {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    boolean slots = false;
    while (at < text.length()) {
      int open = text.indexOf('[', at);
      String words = text.substring(at, open < 0 ? text.length() : open);
      if (words.indexOf(']') >= 0) return Optional.empty();
      if (!words.isBlank()) pieces.add(new Words(words));
      if (open < 0) break;
      int close = text.indexOf(']', open);
      if (close < 0) return Optional.empty();
      var slot = slot(text.substring(open + 1, close));
      if (slot.isEmpty()) return Optional.empty();
      pieces.add(slot.get());
      slots = true;
      at = close + 1;
    }
    return slots
        ? Optional.of(new SlotPattern(pieces)).filter(SlotPattern::isSmall)
        : Optional.empty();
  }

  private static Optional<Slot> slot(String inside) {
    String words = inside.strip();
    if (words.equals("…") || words.equals("...")) return Optional.of(new Slot(List.of()));
    var choices = new ArrayList<String>();
    for (String choice : words.split("\\|", -1)) {
      if (choice.isBlank() || choice.indexOf('[') >= 0) return Optional.empty();
      choices.add(choice.strip());
    }
    return Optional.of(new Slot(choices));
  }

  private boolean isSmall() {
    long ways = 1;
    for (Piece piece : pieces) {
      if (piece instanceof Slot slot) {
        ways *= 1 + (slot.isOpen() ? OPEN_CHARACTERS : slot.choices().size());
        if (ways > MOST_WAYS) return false;
      }
    }
    return true;
  }

  /// Whether it is the term when its slots are empty; blanks and case do not count.
  public boolean fits(String term) {
    var own = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Words words) own.append(words.text());
    }
    return plain(own.toString()).equals(plain(term));
  }

  private static String plain(String text) {
    return Folding.fold(text).replaceAll("\\s+", "");
  }
}
