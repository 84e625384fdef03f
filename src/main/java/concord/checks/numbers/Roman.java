package concord.checks.numbers;

/// Roman numerals up to the tens: centuries, congresses, kings.
final class Roman {

  private Roman() {}

  /// XXI, also in Cyrillic letters.
  static boolean isNumeral(String word) {
    return word.length() <= 6 && word.chars().allMatch(c -> "IVXLІХ".indexOf(c) >= 0);
  }

  static double value(String word) {
    int total = 0;
    int before = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      int value =
          switch (word.charAt(i)) {
            case 'I', 'І' -> 1;
            case 'V' -> 5;
            case 'X', 'Х' -> 10;
            default -> 50;
          };
      total += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return total;
  }
}
