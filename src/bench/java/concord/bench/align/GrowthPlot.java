package concord.bench.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Time and memory over length, as an SVG that reads in light and in dark.
final class GrowthPlot {

  /// @param segments of both versions together
  record Point(int segments, double seconds, long peakBytes) {}

  private static final int WIDTH = 720;
  private static final int HEIGHT = 340;
  private static final int LEFT = 64;
  private static final int RIGHT = 72;
  private static final int TOP = 36;
  private static final int BOTTOM = 48;

  private final List<Point> points;
  private final StringBuilder svg = new StringBuilder();
  private final double mostSegments;

  private GrowthPlot(List<Point> points) {
    this.points = points;
    this.mostSegments = round(points.getLast().segments());
  }

  static void write(Path file, List<Point> points) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, new GrowthPlot(points).draw());
  }

  private String draw() {
    double mostSeconds = round(points.stream().mapToDouble(Point::seconds).max().orElse(1));
    double mostMegabytes =
        round(points.stream().mapToDouble(p -> p.peakBytes() / 1048576.0).max().orElse(1));
    line("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' role='img'>", WIDTH, HEIGHT);
    line("<title>Processor time and memory of aligning two versions, by their length</title>");
    line("<style>text{font:12px system-ui,sans-serif;fill:#555}");
    line("@media(prefers-color-scheme:dark){text{fill:#bbb}}");
    line(
        ".t{fill:none;stroke:#2b6cb0;stroke-width:2}.m{fill:none;stroke:#b7791f;stroke-width:2;stroke-dasharray:6 4}");
    line(".g{stroke:#999;stroke-opacity:.35}.ct{fill:#2b6cb0}.cm{fill:#b7791f}</style>");
    for (int i = 0; i <= 4; i++) {
      double share = i / 4.0;
      line(
          "<line class='g' x1='%d' x2='%d' y1='%.1f' y2='%.1f'/>",
          LEFT, WIDTH - RIGHT, y(share), y(share));
      line(
          "<text class='ct' x='%d' y='%.1f' text-anchor='end'>%s</text>",
          LEFT - 8, y(share) + 4, tick(share * mostSeconds, "s"));
      line(
          "<text class='cm' x='%d' y='%.1f'>%s</text>",
          WIDTH - RIGHT + 8, y(share) + 4, tick(share * mostMegabytes, "MB"));
      line(
          "<text x='%.1f' y='%d' text-anchor='middle'>%,d</text>",
          x(share), HEIGHT - BOTTOM + 20, Math.round(share * mostSegments));
    }
    line(
        "<text x='%d' y='%d' text-anchor='middle'>segments of both versions</text>",
        (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8);
    line("<text class='ct' x='%d' y='20'>processor time ——</text>", LEFT);
    line("<text class='cm' x='%d' y='20' text-anchor='end'>live heap – – –</text>", WIDTH - RIGHT);
    curve("t", mostSeconds, true);
    curve("m", mostMegabytes, false);
    line("</svg>");
    return svg.toString();
  }

  private void curve(String kind, double most, boolean time) {
    var path = new StringBuilder("M");
    for (Point p : points) {
      double value = time ? p.seconds() : p.peakBytes() / 1048576.0;
      double px = x(p.segments() / mostSegments);
      double py = y(value / most);
      path.append(String.format(Locale.ROOT, " %.1f,%.1f", px, py));
      line("<circle class='c%s' cx='%.1f' cy='%.1f' r='3'/>", kind, px, py);
    }
    line("<path class='%s' d='%s'/>", kind, path);
  }

  private static double x(double share) {
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double share) {
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
  }

  /// The next number of one digit and zeros, halves allowed.
  private static double round(double most) {
    double unit = Math.pow(10, Math.floor(Math.log10(most)));
    return Math.ceil(2 * most / unit) / 2 * unit;
  }

  private static String tick(double value, String unit) {
    return String.format(
        Locale.ROOT, value < 10 && value % 1 != 0 ? "%.1f %s" : "%,.0f %s", value, unit);
  }

  private void line(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
