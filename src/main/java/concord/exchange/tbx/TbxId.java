package concord.exchange.tbx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Concept ids as XML ids: what an XML id may not hold is written `_x0041_` and read back.
final class TbxId {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-F]{4})_");

  private TbxId() {}

  static String encode(String id) {
    var encoded = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = Character.isLetter(c) || c == '_';
      boolean allowed = letter || (i > 0 && (Character.isDigit(c) || c == '-' || c == '.'));
      boolean looksEscaped = c == '_' && ESCAPED.matcher(id).region(i, id.length()).lookingAt();
      if (allowed && !looksEscaped && !Character.isSurrogate(c)) {
        encoded.append(c);
      } else {
        encoded.append("_x%04X_".formatted((int) c));
      }
    }
    return encoded.toString();
  }

  static String decode(String xmlId) {
    return ESCAPED
        .matcher(xmlId)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
