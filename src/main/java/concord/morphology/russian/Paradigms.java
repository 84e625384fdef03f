package concord.morphology.russian;

import concord.morphology.Analysis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Declensions of words the dictionary does not have, by their endings.
final class Paradigms {

  private static final List<String> CASES = List.of("NOM", "GEN", "DAT", "ACC", "INS", "PREP");
  private static final int SHORTEST_STEM = 2;
  private static final Pattern VOWEL = Pattern.compile("[аеиоуыэюя]");

  /// One number (and gender) of one declension.
  private record Row(
      String declension,
      String part,
      String citation,
      Pattern after,
      String gender,
      String number,
      List<String> endings) {

    boolean fits(String stem) {
      return stem.length() >= SHORTEST_STEM
          && after.matcher(stem).matches()
          && VOWEL.matcher(stem).find();
    }

    List<String> tags(String kase) {
      var tags = new ArrayList<>(List.of(part));
      if (!gender.equals("-")) tags.add(gender);
      tags.add(number);
      tags.add(kase);
      return tags;
    }
  }

  private static final List<Row> ROWS = rows();

  private Paradigms() {}

  /// Every dictionary word that the form may belong to.
  static List<Analysis> analyses(String form) {
    var found = new ArrayList<Analysis>();
    for (Row row : ROWS) {
      for (int i = 0; i < CASES.size(); i++) {
        String ending = row.endings().get(i);
        if (ending.equals("@") || !form.endsWith(ending)) continue;
        String stem = form.substring(0, form.length() - ending.length());
        if (!row.fits(stem)) continue;
        found.add(new Analysis(stem + row.citation(), row.tags(CASES.get(i))));
        if (animateOrNot(row, i)) {
          found.add(new Analysis(stem + row.citation(), row.tags("ACC")));
        }
      }
    }
    // -ский and its forms are adjectives, whatever else they end like.
    boolean relational = found.stream().anyMatch(a -> a.lemma().endsWith("ский"));
    return found.stream().filter(a -> !relational || a.tags().contains("ADJ")).distinct().toList();
  }

  /// A word in another case by the first declension that fits it; empty when none does.
  ///
  /// @param citation folded, in the nominative
  static Optional<String> form(String citation, Collection<String> wanted) {
    if (citation.length() > 3
        && citation.matches(".*[оеиуюэ]")
        && !citation.matches(".*(ие|ство)")) {
      // Names such as Токио, Чимкенте-like loans in a vowel do not decline.
      return wanted.contains("PL") ? Optional.empty() : Optional.of(citation);
    }
    String declension = "";
    for (Row row : ROWS) {
      if (!citation.endsWith(row.citation())) continue;
      if (!declension.isEmpty() && !declension.equals(row.declension())) break;
      String stem = citation.substring(0, citation.length() - row.citation().length());
      if (!row.fits(stem) || contradicts(row, wanted)) continue;
      declension = row.declension();
      if (!row.number().equals(wanted.contains("PL") ? "PL" : "SG")) continue;
      if (row.part().equals("ADJ")
          && row.number().equals("SG")
          && !row.gender().equals(genderOf(wanted))) continue;
      int kase = Math.max(0, CASES.indexOf(caseOf(wanted)));
      String ending = row.endings().get(kase);
      if (ending.equals("@")) ending = row.endings().get(wanted.contains("ANIM") ? 1 : 0);
      return Optional.of(stem + ending);
    }
    return Optional.empty();
  }

  private static boolean contradicts(Row row, Collection<String> wanted) {
    boolean part = wanted.contains("NOUN") && !row.part().equals("NOUN");
    return part || wanted.contains("ADJ") && !row.part().equals("ADJ");
  }

  private static String genderOf(Collection<String> wanted) {
    return List.of("FEM", "NEUT").stream().filter(wanted::contains).findFirst().orElse("MASC");
  }

  private static String caseOf(Collection<String> wanted) {
    return CASES.stream().filter(wanted::contains).findFirst().orElse("NOM");
  }

  private static boolean animateOrNot(Row row, int kase) {
    return kase < 2 && row.endings().get(3).equals("@");
  }

  private static List<Row> rows() {
    try (InputStream in =
        Paradigms.class.getResourceAsStream("/concord/morphology/russian/paradigms.tsv")) {
      if (in == null) throw new IllegalStateException("missing resource paradigms.tsv");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> row(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String[] c) {
    var endings = new ArrayList<String>();
    for (int i = 6; i < 12; i++) endings.add(c[i].equals("0") ? "" : c[i]);
    return new Row(
        c[0], c[1], c[2].equals("0") ? "" : c[2], Pattern.compile(c[3]), c[4], c[5], endings);
  }
}
