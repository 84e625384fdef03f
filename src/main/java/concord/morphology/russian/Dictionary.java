package concord.morphology.russian;

import concord.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// The AOT dictionary as LanguageTool ships it (LGPL): form → lemma and tag, and lemma and tag →
/// form.
///
/// The binary tables are completed by the text lists beside them.
final class Dictionary {

  private static final String FOLDER = "/org/languagetool/resource/ru/";

  private final DictionaryLookup readings = lookup("russian.dict");
  private final Map<String, List<Reading>> added = new HashMap<>();
  private final Map<String, String> addedForms = new HashMap<>();
  private final Set<String> removed = new HashSet<>();

  private Dictionary() {
    lines("removed.txt").forEach(line -> removed.add(String.join("\t", line)));
    for (String file : List.of("added.txt", "russian_manual_add.txt")) {
      for (String[] line : lines(file)) {
        var reading = new Reading(line[1], line[2]);
        added.computeIfAbsent(Folding.fold(line[0]), f -> new ArrayList<>(2)).add(reading);
        addedForms.putIfAbsent(line[1] + "|" + line[2], line[0]);
      }
    }
  }

  static Dictionary shared() {
    return Shared.DICTIONARY;
  }

  /// Loaded at first use: other languages must not pay for it.
  private static final class Shared {
    static final Dictionary DICTIONARY = new Dictionary();
  }

  /// Loaded when a form is first made: most work only reads.
  private static final class Synthesis {
    static final DictionaryLookup FORMS = lookup("russian_synth.dict");
  }

  /// @param form folded
  List<Reading> readings(String form) {
    var found = new ArrayList<Reading>();
    synchronized (readings) {
      for (WordData word : readings.lookup(form)) {
        if (word.getTag() == null) continue;
        var reading = new Reading(word.getStem().toString(), word.getTag().toString());
        if (!removed.contains(form + "\t" + reading.lemma() + "\t" + reading.tag())) {
          found.add(reading);
        }
      }
    }
    found.addAll(added.getOrDefault(form, List.of()));
    return found;
  }

  /// All forms of a word under one tag: «столицей» and «столицею».
  List<String> forms(String lemma, String tag) {
    var found = new ArrayList<String>();
    synchronized (Synthesis.FORMS) {
      for (WordData word : Synthesis.FORMS.lookup(lemma + "|" + tag))
        found.add(word.getStem().toString());
    }
    String more = addedForms.get(lemma + "|" + tag);
    if (more != null) found.add(more);
    return found;
  }

  private static DictionaryLookup lookup(String file) {
    URL url = Dictionary.class.getResource(FOLDER + file);
    if (url == null) throw new IllegalStateException("missing resource " + FOLDER + file);
    try {
      return new DictionaryLookup(morfologik.stemming.Dictionary.read(url));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String[]> lines(String file) {
    try (InputStream in = Dictionary.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) return List.of();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .filter(columns -> columns.length == 3 && !columns[0].startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
