package concord.exchange.srx;

import com.ibm.icu.text.UnicodeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Regular expressions as SRX 2.0 prescribes them (those of ICU) in the words of [Pattern].
///
/// Most are the same in both. What Java would understand *otherwise* matters more than what it
/// would refuse: `[[:alpha:]]` is the letters `:alph` to Java, `[\p{L}--[aeiou]]` is a range. Those
/// are translated, and a difference that cannot be is refused. `\b`, `\w`, `\d` and `\s` mean every
/// script in ICU; so do they here, by a flag of [concord.segmentation.BreakRule].
final class IcuPattern {

  /// `[:alpha:]`, `[:^Lu:]`, `[:script=Greek:]`
  private static final Pattern NAMED_SET = Pattern.compile("\\[:\\^?[\\w= -]+:\\]");

  private final String icu;
  private final StringBuilder java = new StringBuilder();
  private int at;

  private IcuPattern(String icu) {
    this.icu = icu;
  }

  /// @throws PatternSyntaxException when it is no regular expression, or one that Java cannot say
  static String toJava(String icu) {
    var pattern = new IcuPattern(icu);
    while (pattern.at < icu.length()) pattern.step(false);
    String java = pattern.java.toString();
    Pattern.compile(java, Pattern.UNICODE_CHARACTER_CLASS);
    return java;
  }

  private void step(boolean inSet) {
    if (icu.charAt(at) == '\\') {
      escape();
    } else if (icu.charAt(at) == '[') {
      set();
    } else if (icu.startsWith("(?", at) && !inSet) {
      group();
    } else {
      java.append(icu.charAt(at++));
    }
  }

  private void escape() {
    if (at + 1 >= icu.length()) throw broken("a lone \\ at the end");
    switch (icu.charAt(at + 1)) {
      case 'Q' -> {
        int end = icu.indexOf("\\E", at);
        copy(end < 0 ? icu.length() : end + 2);
      }
      case 'p', 'P' -> property();
      case 'U' -> {
        if (at + 10 > icu.length()) throw broken("\\U wants eight digits");
        java.append("\\x{").append(icu, at + 2, at + 10).append('}');
        at += 10;
      }
      default -> copy(at + 2);
    }
  }

  /// `\p{L}`; names only ICU knows, such as `\p{Letter}`, are written out.
  private void property() {
    int end =
        at + 2 < icu.length() && icu.charAt(at + 2) == '{' ? icu.indexOf('}', at) + 1 : at + 3;
    if (end <= at || end > icu.length()) throw broken("\\p without a property");
    String property = icu.substring(at, end);
    try {
      Pattern.compile(property, Pattern.UNICODE_CHARACTER_CLASS);
      java.append(property);
    } catch (PatternSyntaxException e) {
      writeOut("[" + property + "]");
    }
    at = end;
  }

  /// A set in brackets, with what ICU may write in one.
  private void set() {
    Matcher named = NAMED_SET.matcher(icu).region(at, icu.length());
    if (named.lookingAt()) {
      writeOut(named.group());
      at = named.end();
      return;
    }
    java.append('[');
    at++;
    if (at < icu.length() && icu.charAt(at) == '^') java.append(icu.charAt(at++));
    // A bracket in the first place closes nothing in ICU; Java says the same.
    if (at < icu.length() && icu.charAt(at) == ']') {
      java.append("\\]");
      at++;
    }
    int first = java.length();
    while (at < icu.length() && icu.charAt(at) != ']') {
      if (java.length() > first && icu.startsWith("--", at)) {
        difference(2);
      } else if (java.length() > first && icu.startsWith("-[", at)) {
        difference(1);
      } else if (icu.charAt(at) == '&' && icu.startsWith("&[", at) && !endsWith('&')) {
        java.append("&&");
        at++;
      } else {
        step(true);
      }
    }
    if (at >= icu.length()) throw broken("[ without ]");
    java.append(']');
    at++;
  }

  /// `[A--[B]]` and `[A-[B]]` are `[A&&[^B]]` in Java.
  private void difference(int signs) {
    at += signs;
    if (at >= icu.length() || icu.charAt(at) != '[' || icu.startsWith("[:", at)) {
      throw broken("-- wants a set in brackets behind it");
    }
    boolean negated = icu.startsWith("[^", at);
    java.append("&&");
    int start = java.length();
    set();
    if (negated) java.deleteCharAt(start + 1);
    else java.insert(start + 1, '^');
  }

  private void group() {
    int end = at + 2;
    while (end < icu.length() && "imsxwud-".indexOf(icu.charAt(end)) >= 0) end++;
    boolean flags = end < icu.length() && (icu.charAt(end) == ')' || icu.charAt(end) == ':');
    if (flags && icu.substring(at, end).indexOf('w') >= 0) {
      throw broken("(?w), word boundaries by dictionary");
    }
    copy(at + 2);
  }

  private void writeOut(String set) {
    var ranges = new StringBuilder();
    try {
      for (var range : new UnicodeSet(set).ranges()) {
        ranges.append("\\x{").append(Integer.toHexString(range.codepoint)).append('}');
        if (range.codepointEnd > range.codepoint) {
          ranges.append("-\\x{").append(Integer.toHexString(range.codepointEnd)).append('}');
        }
      }
    } catch (IllegalArgumentException e) {
      throw broken("no such set of characters: " + set);
    }
    if (ranges.isEmpty()) throw broken("an empty set: " + set);
    java.append('[').append(ranges).append(']');
  }

  private boolean endsWith(char c) {
    return !java.isEmpty() && java.charAt(java.length() - 1) == c;
  }

  private void copy(int end) {
    java.append(icu, at, Math.min(end, icu.length()));
    at = Math.min(end, icu.length());
  }

  private PatternSyntaxException broken(String why) {
    return new PatternSyntaxException(why, icu, at);
  }
}
