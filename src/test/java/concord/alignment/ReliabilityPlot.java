package concord.alignment;

import concord.alignment.evaluation.Reliability;
import java.util.Locale;
import java.util.Map;

/// Draws the share of beads that are right over their confidence, a line a set; dots are as large
/// as the beads are many.
final class ReliabilityPlot {

  private static final int SIDE = 360;
  private static final int LEFT = 46;
  private static final int TOP = 12;

  /// Told apart without colour vision, too (Okabe and Ito 2008).
  private static final String[] COLOURS = {
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#999999"
  };

  private ReliabilityPlot() {}

  static String of(Map<String, Reliability> sets) {
    var svg = new StringBuilder();
    svg.append(
        text(
            "<svg xmlns='http://www.w3.org/2000/svg' width='620' height='420'"
                + " font-family='sans-serif' font-size='12'>%n<rect width='620' height='420'"
                + " fill='#fff'/>%n"));
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      double share = tenth / 10.0;
      svg.append(line(x(share), y(0), x(share), y(1), "#ddd"));
      svg.append(line(x(0), y(share), x(1), y(share), "#ddd"));
      svg.append(label(x(share) - 8, y(0) + 18, text("%.1f", share)));
      svg.append(label(LEFT - 28, y(share) + 4, text("%.1f", share)));
    }
    svg.append(line(x(0), y(0), x(1), y(1), "#888"));
    svg.append(label(x(0.36), y(0) + 36, "confidence of a bead"));
    svg.append(label(LEFT + 6, TOP + 14, "share that is right"));
    int number = 0;
    for (var set : sets.entrySet()) {
      String colour = COLOURS[number % COLOURS.length];
      draw(set.getValue(), colour, svg);
      double row = TOP + 20 + 22.0 * number++;
      svg.append(circle(SIDE + LEFT + 24, row - 4, 5, colour));
      svg.append(
          label(
              SIDE + LEFT + 36, row, text("%s: error %.3f", set.getKey(), set.getValue().error())));
    }
    return svg.append(text("</svg>%n")).toString();
  }

  private static void draw(Reliability set, String colour, StringBuilder svg) {
    double lastX = -1;
    double lastY = -1;
    for (int bin = 0; bin < Reliability.BINS; bin++) {
      int beads = set.beads()[bin];
      if (beads == 0) continue;
      double atX = x(set.confidence()[bin] / beads);
      double atY = y((double) set.right()[bin] / beads);
      if (lastX >= 0) svg.append(line(lastX, lastY, atX, atY, colour));
      svg.append(circle(atX, atY, 2 + Math.sqrt(beads) / 4, colour));
      lastX = atX;
      lastY = atY;
    }
  }

  private static double x(double share) {
    return LEFT + share * SIDE;
  }

  private static double y(double share) {
    return TOP + (1 - share) * SIDE;
  }

  private static String line(double x1, double y1, double x2, double y2, String colour) {
    return text(
        "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='%s'/>%n", x1, y1, x2, y2, colour);
  }

  private static String circle(double x, double y, double radius, String colour) {
    return text(
        "<circle cx='%.1f' cy='%.1f' r='%.1f' fill='%s' fill-opacity='.7'/>%n",
        x, y, radius, colour);
  }

  private static String label(double x, double y, String words) {
    return text("<text x='%.1f' y='%.1f'>%s</text>%n", x, y, words);
  }

  private static String text(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
