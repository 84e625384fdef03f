package concord.checks.numbers;

import concord.checks.numbers.Pieces.Piece;
import concord.checks.numbers.Quantity.Kind;
import concord.checks.numbers.Quantity.Strength;
import concord.text.KazakhScripts;
import concord.text.Language;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the numbers of a text in one language.
///
/// `NumberReader.of(Language.ZH).read("贸易额达310亿美元")` answers 31e9 USD.
public final class NumberReader {

  private static final Pattern NEXT_HAN_SCALE =
      Pattern.compile(" ?[多余餘几幾]?([十百千万萬亿億]{1,3}|兆(?![瓦赫字帕焦比]))");

  private final Language language;
  private final NumberWords words;
  private final boolean commaDecimal;

  private NumberReader(Language language) {
    this.language = language;
    this.words = NumberWords.of(language.primary());
    String primary = language.primary();
    this.commaDecimal = !primary.equals("en") && !primary.equals("zh");
  }

  public static NumberReader of(Language language) {
    return new NumberReader(language);
  }

  /// Whether small numbers in words are read in this language too.
  public boolean readsWords() {
    return words.isKnown();
  }

  public List<Quantity> read(String text) {
    if (!KazakhScripts.isOtherScript(language)) return new Pass(text).quantities();
    var cyrillic = KazakhScripts.toCyrillic(language, text);
    return new Pass(cyrillic.text())
        .quantities().stream().map(q -> q.at(cyrillic.original(q.span()))).toList();
  }

  /// One text being read.
  private final class Pass {

    private final String text;
    private final List<Piece> pieces;
    private final Currencies currencies;
    private final Demand demand;
    private final List<Quantity> found = new ArrayList<>();

    Pass(String text) {
      this.text = text;
      this.pieces = Pieces.of(text);
      this.demand = new Demand(language, words, commaDecimal, text);
      this.currencies = new Currencies(language, words, text);
    }

    List<Quantity> quantities() {
      for (int i = 0; i < pieces.size(); ) {
        Piece piece = pieces.get(i);
        i =
            switch (piece.kind()) {
              case "number" -> figure(i);
              case "date" -> date(i);
              case "time" -> time(i);
              case "han" -> han(i);
              case "per" -> i + 1;
              default -> word(i);
            };
      }
      return found;
    }

    private String of(Piece piece) {
      return text.substring(piece.start(), piece.end());
    }

    private void add(int start, int end, List<Double> values, double grain, boolean demanded) {
      var strength = demanded ? Strength.DEMANDED : Strength.OFFERED;
      found.add(
          new Quantity(
              new Span(start, end),
              values,
              grain,
              strength,
              Kind.NUMBER,
              currencies.at(start, end),
              unit(start, end)));
    }

    private Optional<Units.Unit> unit(int start, int end) {
      boolean percent = before(start, "百分之");
      return percent ? Units.named("percent") : Units.at(language, text, end);
    }

    private int figure(int i) {
      Piece piece = pieces.get(i);
      var literal = new FigureLiteral(of(piece), commaDecimal);
      List<Double> values = literal.values();
      double grain = literal.grain();
      int end = piece.end();
      int next = i + 1;
      double factor = 1;
      // 31.2 | 亿, 5 | 千 | 万, 31 | billion
      Matcher units = NEXT_HAN_SCALE.matcher(text).region(end, text.length());
      if (language.primary().equals("zh") && units.lookingAt()) {
        factor = HanNumeral.scale(units.group(1));
        end = units.end();
        while (next < pieces.size() && pieces.get(next).start() < end) next++;
      } else if (next < pieces.size()
          && isWord(next)
          && gapIsBlank(end, pieces.get(next).start())) {
        var scale = words.scale(of(pieces.get(next)));
        if (scale.isPresent()) {
          factor = scale.get();
          end = pieces.get(next).end();
          next++;
        }
      }
      values = afterBlankComma(piece, values);
      double scaled = factor;
      values = values.stream().map(v -> v * scaled).toList();
      grain *= factor;
      // 1 млрд 300 млн, 1亿3000万: the parts of one number in falling order.
      boolean chained =
          factor >= 1000
              && next < pieces.size()
              && pieces.get(next).kind().equals("number")
              && gapIsBlank(end, pieces.get(next).start());
      if (chained) {
        int mark = found.size();
        int after = figure(next);
        Quantity rest = found.get(mark);
        if (rest.value() < factor && rest.grain() > 1) {
          found.subList(mark, found.size()).clear();
          add(
              piece.start(),
              rest.span().endUtf16(),
              List.of(values.get(0) + rest.value()),
              rest.grain(),
              true);
        } else {
          add(piece.start(), end, values, grain, demand.isOn(piece, end));
        }
        return after;
      }
      if (isMonthSign(end) && values.size() == 1 && isMonth(values.get(0))) {
        found.add(month(piece, values.get(0)));
        return next;
      }
      values = decades(piece, end, values);
      add(piece.start(), end, values, grain, demand.isOn(piece, end));
      return next;
    }

    /// «5, 6 пайыз» is 5.6 with a blank that slipped in, or two figures.
    private List<Double> afterBlankComma(Piece piece, List<Double> values) {
      int comma = piece.start() - 2;
      boolean slipped =
          commaDecimal
              && piece.end() - piece.start() <= 2
              && comma > 0
              && text.startsWith(", ", comma)
              && Character.isDigit(text.charAt(comma - 1));
      if (!slipped) return values;
      int from = comma;
      while (from > 0 && comma - from < 3 && Character.isDigit(text.charAt(from - 1))) from--;
      var all = new ArrayList<>(values);
      String joined = text.substring(from, comma) + "," + of(piece);
      all.addAll(new FigureLiteral(joined, commaDecimal).values());
      return all;
    }

    /// 1990s, 1990-е: the nineties as well; 2023-24, 百分之五.
    private List<Double> decades(Piece piece, int end, List<Double> values) {
      double value = values.get(0);
      var all = new ArrayList<>(values);
      if (piece.end() - piece.start() == 4 && value % 10 == 0 && value >= 1500 && value < 2100) {
        all.add(value % 100);
      }
      boolean shortYear =
          piece.end() - piece.start() == 2
              && piece.start() >= 5
              && "-–—/".indexOf(text.charAt(piece.start() - 1)) >= 0
              && Character.isDigit(text.charAt(piece.start() - 2));
      if (shortYear) all.add(2000 + value);
      String before = text.substring(Math.max(0, piece.start() - 3), piece.start());
      if (before.equals("千分之")) all.add(value / 10);
      if (end < text.length() && text.charAt(end) == '‰') all.add(value / 10);
      if (end < text.length() && text.charAt(end) == '成') all.add(value * 10);
      return all;
    }

    private int date(int i) {
      Piece piece = pieces.get(i);
      String[] parts = of(piece).split("[./-]");
      boolean iso = parts[0].length() == 4;
      var one = Double.valueOf(iso ? parts[2] : parts[0]);
      var two = Double.valueOf(parts[1]);
      add(piece.start(), piece.end(), List.of(Double.valueOf(iso ? parts[0] : parts[2])), 1, true);
      add(piece.start(), piece.end(), iso ? List.of(one) : List.of(one, two), 1, true);
      found.add(month(piece, two));
      return i + 1;
    }

    private int time(int i) {
      Piece piece = pieces.get(i);
      String[] parts = of(piece).split("[:.]");
      double hour = Double.parseDouble(parts[0]);
      add(piece.start(), piece.end(), List.of(hour, hour - 12, hour + 12), 1, false);
      add(piece.start(), piece.end(), List.of(Double.valueOf(parts[1])), 1, false);
      return i + 1;
    }

    private Quantity month(Piece piece, double number) {
      return new Quantity(
          new Span(piece.start(), piece.end()),
          List.of(number),
          1,
          Strength.DEMANDED,
          Kind.MONTH,
          "",
          Optional.empty());
    }

    private int han(int i) {
      Piece piece = pieces.get(i);
      // 兆 alone is mega-: 兆瓦.
      if (!language.primary().equals("zh") || of(piece).equals("兆")) return i + 1;
      var parsed = HanNumeral.parse(of(piece));
      boolean fraction = text.startsWith("分之", piece.end()) || before(piece.start(), "分之");
      boolean percent = i > 0 && pieces.get(i - 1).kind().equals("per");
      var values = new ArrayList<>(parsed.value());
      if (percent) values = new ArrayList<>(decades(piece, piece.end(), values));
      if (text.startsWith("成", piece.end())) values.replaceAll(v -> v * 10);
      if (isMonthSign(piece.end()) && values.size() == 1 && isMonth(values.get(0))) {
        found.add(month(piece, values.get(0)));
        return i + 1;
      }
      boolean demanded =
          percent
              || (parsed.composed()
                  && parsed.value().get(0) >= 10
                  && !fraction
                  && !vague(piece)
                  && !demand.isCentury(piece.end()));
      add(piece.start(), piece.end(), values, parsed.grain(), demanded);
      return i + 1;
    }

    private boolean before(int start, String mark) {
      return start >= mark.length() && text.startsWith(mark, start - mark.length());
    }

    /// 数十, 几百; 成千上万, 五千年文明 stay figures.
    private boolean vague(Piece piece) {
      return piece.start() > 0 && "数數几幾上近成好".indexOf(text.charAt(piece.start() - 1)) >= 0;
    }

    private int word(int i) {
      Piece piece = pieces.get(i);
      String word = of(piece);
      var month = words.month(word);
      if (month.isPresent() && isMonthHere(i, word)) {
        found.add(month(piece, month.get()));
        return i + 1;
      }
      if (Roman.isNumeral(word)) {
        add(piece.start(), piece.end(), List.of(Roman.value(word)), 1, false);
      }
      var numbers = words.numbers(word);
      if (numbers.isEmpty()) return i + 1;
      return spelled(i);
    }

    /// «двадцать пять», "two hundred million": every part, and their sum.
    private int spelled(int i) {
      double total = 0;
      double section = 0;
      double scaleSeen = 1;
      int count = 0;
      int next = i;
      int end = pieces.get(i).end();
      while (next < pieces.size()
          && isWord(next)
          && (next == i || gapJoins(end, pieces.get(next).start()))) {
        String word = of(pieces.get(next));
        var scale = words.scale(word);
        var values = words.numbers(word);
        if (scale.isPresent() && count > 0) {
          if (scale.get() < 1000) section *= scale.get();
          else {
            total += Math.max(section, 1) * scale.get();
            section = 0;
          }
          scaleSeen = Math.max(scaleSeen, scale.get());
        } else if (!values.isEmpty()) {
          add(pieces.get(next).start(), pieces.get(next).end(), values, 1, false);
          section += values.get(0);
          count++;
        } else if (!(word.equals("and") && count > 0)) {
          break;
        }
        end = pieces.get(next).end();
        next++;
      }
      int start = pieces.get(i).start();
      double value = total + section;
      // "a thousand", «один миллион»: one of something large is often not a figure.
      boolean demanded = scaleSeen >= 1000 && count > 0 && value > scaleSeen;
      if (next > i + 1) add(start, end, List.of(value), Math.max(1, scaleSeen), demanded);
      return Math.max(next, i + 1);
    }

    private boolean isMonthSign(int end) {
      return text.startsWith("月", end) || text.startsWith(" 月", end);
    }

    private boolean isMonth(double value) {
      return value >= 1 && value <= 12;
    }

    /// "May", "March" and «мая» only beside a figure; in English with the capital.
    private boolean isMonthHere(int i, String word) {
      if (language.primary().equals("en") && !Character.isUpperCase(word.charAt(0))) return false;
      boolean before = i > 0 && pieces.get(i - 1).kind().equals("number");
      boolean after = i + 1 < pieces.size() && pieces.get(i + 1).kind().equals("number");
      int from = i > 0 ? pieces.get(i - 1).end() : 0;
      int to = i + 1 < pieces.size() ? pieces.get(i + 1).start() : text.length();
      return (before && pieces.get(i).start() - from <= 8)
          || (after && to - pieces.get(i).end() <= 3);
    }

    private boolean isWord(int i) {
      return pieces.get(i).kind().equals("word");
    }

    private boolean gapIsBlank(int from, int to) {
      return to - from <= 1
          && (to == from || " \u00A0\u2009\u202F-".indexOf(text.charAt(from)) >= 0);
    }

    private boolean gapJoins(int from, int to) {
      return to - from == 1 && " \u00A0-".indexOf(text.charAt(from)) >= 0;
    }
  }
}
