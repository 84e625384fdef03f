package concord.exchange.srx;

import concord.exchange.ProblemTally;
import concord.exchange.SrxRules;
import concord.exchange.SrxRules.LanguageMap;
import concord.exchange.xml.XmlCursor;
import concord.segmentation.BreakRule;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Reads SRX 2.0 and 1.0; elements are told by their local names, since files disagree about the
/// namespace. What other programs added is passed over.
public final class SrxReader {

  private final String name;
  private final List<Problem> problems = new ArrayList<>();
  private final ProblemTally tally;
  private final Map<String, List<BreakRule>> rules = new LinkedHashMap<>();
  private final List<LanguageMap> maps = new ArrayList<>();
  private final List<String> mapRules = new ArrayList<>();
  private boolean cascade;
  private int count;

  public SrxReader(String name) {
    this.name = name;
    this.tally = new ProblemTally(name, problems::add);
  }

  public SrxRules read(InputStream in) throws IOException {
    try (var xml = XmlCursor.open(name, in, tally)) {
      boolean rootSeen = false;
      for (var on = xml.next(); on != XmlCursor.On.END_OF_FILE; on = xml.next()) {
        if (on != XmlCursor.On.START) continue;
        if (!rootSeen) requireSrx(xml);
        rootSeen = true;
        element(xml);
      }
    }
    for (LanguageMap map : maps) {
      if (!rules.containsKey(map.ruleName())) {
        tally.accept(
            Problem.warning(
                "srx-rules-missing", "file", name, "rules", Limits.shorten(map.ruleName())));
      }
    }
    if (maps.isEmpty()) tally.accept(Problem.warning("srx-without-languages", "file", name));
    tally.finish();
    return new SrxRules(cascade, maps, rules, problems);
  }

  private void requireSrx(XmlCursor xml) {
    if (xml.element().equals("srx")) return;
    throw new ProblemException(
        Problem.error(
            "xml-other-root",
            "file",
            name,
            "expected",
            "srx",
            "found",
            Limits.shorten(xml.element())));
  }

  private void element(XmlCursor xml) {
    switch (xml.element()) {
      case "header" -> cascade = xml.attribute("cascade").strip().equalsIgnoreCase("yes");
      case "languagerule" -> languageRule(xml);
      case "maprule" -> mapRules.add(xml.attribute("maprulename"));
      case "languagemap" -> languageMap(xml);
      case "srx", "body", "languagerules", "maprules" -> {}
      default -> xml.skip();
    }
  }

  private void languageRule(XmlCursor xml) {
    var list = rules.computeIfAbsent(xml.attribute("languagerulename"), key -> new ArrayList<>());
    int outside = xml.depth() - 1;
    while (true) {
      var on = xml.next();
      if (on == XmlCursor.On.END && xml.depth() == outside) return;
      if (on == XmlCursor.On.START) {
        if (xml.element().equals("rule")) rule(xml).ifPresent(list::add);
        else xml.skip();
      }
    }
  }

  /// A rule without a part leaves that part open: anything may stand there.
  private Optional<BreakRule> rule(XmlCursor xml) {
    String line = xml.line();
    if (++count > Limits.SRX_RULES) {
      throw new ProblemException(
          Problem.error("srx-too-many-rules", "file", name, "limit", Limits.SRX_RULES));
    }
    boolean breaks = breaks(xml.attribute("break"), line);
    String before = "";
    String after = "";
    int outside = xml.depth() - 1;
    while (true) {
      var on = xml.next();
      if (on == XmlCursor.On.END && xml.depth() == outside) break;
      if (on != XmlCursor.On.START) continue;
      switch (xml.element()) {
        case "beforebreak" -> before = xml.allText(Limits.SRX_PATTERN_CHARACTERS + 1);
        case "afterbreak" -> after = xml.allText(Limits.SRX_PATTERN_CHARACTERS + 1);
        default -> xml.skip();
      }
    }
    return rule(breaks, before, after, line);
  }

  private Optional<BreakRule> rule(boolean breaks, String before, String after, String line) {
    if (Math.max(before.length(), after.length()) > Limits.SRX_PATTERN_CHARACTERS) {
      tally.accept(
          Problem.warning(
              "srx-pattern-too-long",
              "file",
              name,
              "line",
              line,
              "limit",
              Limits.SRX_PATTERN_CHARACTERS));
      return Optional.empty();
    }
    if (before.isEmpty() && after.isEmpty()) {
      // It would end a sentence, or forbid to, between any two characters.
      tally.accept(Problem.warning("srx-rule-empty", "file", name, "line", line));
      return Optional.empty();
    }
    try {
      return Optional.of(
          new BreakRule(breaks, IcuPattern.toJava(before), IcuPattern.toJava(after)));
    } catch (PatternSyntaxException | StackOverflowError e) {
      String reason = e instanceof PatternSyntaxException bad ? bad.getDescription() : "too deep";
      tally.accept(
          Problem.warning(
              "srx-pattern-broken",
              "file",
              name,
              "line",
              line,
              "pattern",
              Limits.shorten(before + " | " + after),
              "reason",
              Limits.shorten(reason)));
      return Optional.empty();
    }
  }

  private boolean breaks(String said, String line) {
    return switch (said.strip().toLowerCase(Locale.ROOT)) {
      case "", "yes", "true", "1" -> true;
      case "no", "false", "0" -> false;
      default -> {
        tally.accept(
            Problem.warning(
                "srx-break-unknown", "file", name, "line", line, "value", Limits.shorten(said)));
        yield true;
      }
    };
  }

  private void languageMap(XmlCursor xml) {
    // SRX 1.0 may hold several named sets of maps, of which one is chosen; the first is the usual
    // one.
    if (mapRules.size() > 1) {
      tally.accept(
          Problem.note(
              "srx-map-passed-over",
              "file",
              name,
              "used",
              Limits.shorten(mapRules.getFirst()),
              "other",
              Limits.shorten(mapRules.getLast())));
      return;
    }
    String pattern = xml.attribute("languagepattern");
    try {
      maps.add(
          new LanguageMap(
              Pattern.compile(pattern, Pattern.CASE_INSENSITIVE),
              xml.attribute("languagerulename")));
    } catch (PatternSyntaxException e) {
      tally.accept(
          Problem.warning(
              "srx-pattern-broken",
              "file",
              name,
              "line",
              xml.line(),
              "pattern",
              Limits.shorten(pattern),
              "reason",
              Limits.shorten(e.getDescription())));
    }
  }
}
