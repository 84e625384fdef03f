package concord.bench.align;

import concord.alignment.Version;
import concord.bench.Texts;
import concord.segmentation.Segmenter;
import concord.text.Language;
import concord.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Versions of any length that say the same thing.
///
/// Real text (translated news of the development data, else the statements of the repository)
/// repeated as often as needed. So that no copy is like another, longer words are spelled in a
/// cipher of the copy's own, the same in all versions: the vocabulary grows as it does in a long
/// text, names and loans stay alike, lengths stay what they were.
final class ParallelText {

  /// Shorter words are the grammar of the language, which every copy shares.
  private static final int CONTENT_WORD = 5;

  private static final String[] ALPHABETS = {
    "абвгдежзийклмнопрстуфхцчшщъыьэюя", "abcdefghijklmnopqrstuvwxyz"
  };

  private ParallelText() {}

  /// As many segments of a version as asked for.
  ///
  /// @param merged how many pairs of neighbours are put into one segment, spread evenly; for
  ///     versions
  ///     that are cut otherwise than the others
  static Version version(String tag, int segments, int merged) throws IOException {
    var base = base(tag);
    var all = new ArrayList<Segment>();
    int paragraph = 0;
    for (int copy = 0; all.size() < segments + merged; copy++) {
      for (Segment segment : base) {
        all.add(new Segment(ciphered(segment.text(), copy), paragraph + segment.paragraph()));
      }
      paragraph = all.getLast().paragraph() + 1;
    }
    return new Version(Language.of(tag), merge(all.subList(0, segments + merged), merged));
  }

  private static List<Segment> merge(List<Segment> segments, int merged) {
    if (merged == 0) return segments;
    var fewer = new ArrayList<Segment>();
    double every = (double) segments.size() / merged;
    double next = 0;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (i >= next && i + 1 < segments.size()) {
        String text = segment.text() + " " + segments.get(++i).text();
        segment = new Segment(text, segment.paragraph());
        next += every;
      }
      fewer.add(segment);
    }
    return fewer;
  }

  private static List<Segment> base(String tag) throws IOException {
    var texts = new ArrayList<List<Segment>>();
    var news = Texts.data("alignment/ntrex-doc");
    if (news.isPresent()) {
      try (var folders = Files.newDirectoryStream(news.get(), Files::isDirectory)) {
        var sorted = new ArrayList<Path>();
        folders.forEach(sorted::add);
        sorted.sort(null);
        for (Path folder : sorted) {
          texts.add(lines(Files.readAllLines(folder.resolve(tag + ".txt"))));
        }
      }
    } else {
      var segmenter = Segmenter.of(Language.of(tag));
      for (String text : Texts.statements(tag)) texts.add(segmenter.segments(text));
    }
    var all = new ArrayList<Segment>();
    int paragraph = 0;
    for (List<Segment> text : texts) {
      for (Segment s : text) all.add(new Segment(s.text(), paragraph + s.paragraph()));
      paragraph = all.getLast().paragraph() + 1;
    }
    return all;
  }

  /// One segment a line; an empty line ends a paragraph.
  private static List<Segment> lines(List<String> lines) {
    var segments = new ArrayList<Segment>();
    int paragraph = 0;
    for (String line : lines) {
      if (line.isBlank()) paragraph++;
      else segments.add(new Segment(line.strip(), paragraph));
    }
    return segments;
  }

  private static String ciphered(String text, int copy) {
    if (copy == 0) return text;
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
      if (end == i) {
        out.append(text.charAt(i++));
        continue;
      }
      boolean content = end - i >= CONTENT_WORD;
      for (; i < end; i++) out.append(content ? ciphered(text.charAt(i), copy) : text.charAt(i));
    }
    return out.toString();
  }

  private static char ciphered(char letter, int copy) {
    char small = Character.toLowerCase(letter);
    for (String alphabet : ALPHABETS) {
      int place = alphabet.indexOf(small);
      if (place < 0) continue;
      int shifted = (place * (2 * (copy / alphabet.length()) + 1) + copy) % alphabet.length();
      char other = alphabet.charAt(shifted);
      return small == letter ? other : Character.toUpperCase(other);
    }
    return letter;
  }
}
