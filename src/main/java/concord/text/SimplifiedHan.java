package concord.text;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSetIterator;

/// Traditional to simplified characters one by one, from ICU's table; read once, then an array.
final class SimplifiedHan {

  private static final char FIRST = '\u3400';
  private static final char LAST = '\uFAFF';
  private static final char[] TABLE = table();

  private SimplifiedHan() {}

  static char of(char c) {
    return c < FIRST || c > LAST ? c : TABLE[c - FIRST];
  }

  private static char[] table() {
    var table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) table[i] = (char) (FIRST + i);
    var simplify = Transliterator.getInstance("Hant-Hans");
    var source = simplify.getSourceSet().retainAll(new UnicodeSet(FIRST, LAST));
    for (var each = new UnicodeSetIterator(source); each.next(); ) {
      if (each.codepoint == UnicodeSetIterator.IS_STRING) continue;
      String to = simplify.transliterate(Character.toString(each.codepoint));
      if (to.length() == 1) table[each.codepoint - FIRST] = to.charAt(0);
    }
    return table;
  }
}
