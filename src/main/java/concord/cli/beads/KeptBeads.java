package concord.cli.beads;

import concord.alignment.FixedBead;
import concord.alignment.Version;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Beads that stand, read from a file of [NumberBeads]: its own, or one a person has put right.
/// Tags that its header does not name are new versions; segments that it does not name are free.
public final class KeptBeads {

  private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,9}(,[0-9]{1,9})*");

  private final Path file;
  private final List<String> lines;

  /// @param file named in what is said about trouble
  public KeptBeads(Path file, String text) {
    this.file = file;
    this.lines = text.lines().toList();
  }

  /// The beads of one statement.
  ///
  /// @param statement its name, where the file holds several
  public List<FixedBead> of(String statement, List<Version> versions) {
    var sections = lines.stream().filter(KeptBeads::isSection).toList();
    boolean within = sections.isEmpty();
    if (!within && sections.stream().noneMatch(line -> line.equals("# " + statement))) {
      throw new ProblemException(
          Problem.error("beads-file-statement", "file", file.toString(), "statement", statement));
    }
    List<Version> columns = List.of();
    var ends = new HashMap<Language, Integer>();
    var beads = new ArrayList<FixedBead>();
    for (int n = 0; n < lines.size(); n++) {
      String line = lines.get(n);
      if (isSection(line)) {
        within = line.equals("# " + statement);
      } else if (within && line.startsWith("#")) {
        columns = header(n, versions);
      } else if (within && !line.isEmpty()) {
        beads.add(bead(n, columns, ends));
      }
    }
    return beads;
  }

  private static boolean isSection(String line) {
    return line.startsWith("# ");
  }

  private List<Version> header(int line, List<Version> versions) {
    var columns = new ArrayList<Version>();
    for (String tag : lines.get(line).split("\t", -1)) {
      if (tag.equals("#") || tag.equals("confidence")) continue;
      columns.add(
          versions.stream()
              .filter(v -> v.language().tag().equals(tag))
              .findFirst()
              .orElseThrow(() -> trouble("beads-file-version", line, Map.of("tag", tag))));
    }
    return columns;
  }

  private FixedBead bead(int line, List<Version> columns, Map<Language, Integer> ends) {
    String[] cells = lines.get(line).split("\t", -1);
    if (columns.isEmpty() || cells.length < columns.size()) {
      String text = Limits.shorten(lines.get(line));
      throw trouble("beads-file-line", line, Map.of("text", text));
    }
    var segments = new TreeMap<Language, List<Integer>>();
    for (int c = 0; c < columns.size(); c++) {
      var version = columns.get(c);
      var numbers = numbers(line, cells[c].strip());
      int end = ends.getOrDefault(version.language(), 0);
      for (int number : numbers) {
        boolean inOrder = number == end || (number > end && number == numbers.getFirst());
        if (!inOrder || number >= version.size()) {
          throw trouble(
              number >= version.size() ? "beads-file-beyond" : "beads-file-order",
              line,
              Map.of("tag", version.language().tag(), "number", number, "size", version.size()));
        }
        end = number + 1;
      }
      ends.put(version.language(), end);
      segments.put(version.language(), numbers);
    }
    if (segments.values().stream().allMatch(List::isEmpty)) {
      throw trouble("beads-file-line", line, Map.of("text", Limits.shorten(lines.get(line))));
    }
    return new FixedBead(segments);
  }

  private List<Integer> numbers(int line, String cell) {
    if (cell.isEmpty()) return List.of();
    if (!NUMBERS.matcher(cell).matches()) {
      throw trouble("beads-file-line", line, Map.of("text", Limits.shorten(lines.get(line))));
    }
    return Pattern.compile(",").splitAsStream(cell).map(Integer::valueOf).toList();
  }

  private ProblemException trouble(String code, int line, Map<String, ?> facts) {
    var all = new TreeMap<String, Object>(facts);
    all.put("file", file.toString());
    all.put("line", line + 1);
    return new ProblemException(new Problem(code, Severity.ERROR, all));
  }
}
