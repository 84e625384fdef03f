package concord.alignment;

import concord.alignment.cost.Ties;
import concord.alignment.joint.JointBead;
import concord.alignment.lexicon.CodedText;
import concord.alignment.meaning.SentenceEncoder;
import concord.alignment.meaning.Vectors;
import concord.text.Language;
import concord.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A task with its versions in the order of their tags, so that the order asked for plays no part
/// in the search, and in units, so that what is fixed comes out whole.
///
/// @param texts one a version, of units
/// @param vectors likewise, or none at all
record Statement(
    AlignmentTask task,
    List<Version> versions,
    Units units,
    List<CodedText> texts,
    List<Vectors> vectors) {

  static Statement of(
      AlignmentTask task,
      Map<Language, LanguageTexts> languages,
      @Nullable SentenceEncoder encoder) {
    var versions =
        task.versions().stream().sorted((a, b) -> a.language().compareTo(b.language())).toList();
    var units = Units.of(versions, task.fixed());
    var texts = new ArrayList<CodedText>();
    for (int v = 0; v < versions.size(); v++) {
      var language = versions.get(v).language();
      texts.add(Batch.known(languages, language).code(versions.get(v)).merged(units.starts()[v]));
    }
    var vectors = new ArrayList<Vectors>();
    for (int v = 0; v < versions.size() && encoder != null; v++) {
      var sentences = versions.get(v).segments().stream().map(Segment::text).toList();
      vectors.add(Vectors.of(encoder.encode(sentences)).merged(units.starts()[v]));
    }
    return new Statement(task, versions, units, texts, vectors);
  }

  int size() {
    return versions.size();
  }

  int index(Language language) {
    for (int v = 0; v < versions.size(); v++) {
      if (versions.get(v).language().equals(language)) return v;
    }
    return -1;
  }

  @Nullable Vectors vectors(int version) {
    return vectors.isEmpty() ? null : vectors.get(version);
  }

  Ties ties(int p, int q) {
    return units.ties(p, q);
  }

  /// The beads of an alignment in our order of versions; nothing may be fixed.
  List<JointBead> beads(Alignment alignment) {
    var columns = versions.stream().map(v -> alignment.languages().indexOf(v.language())).toList();
    var at = new int[size()];
    var beads = new ArrayList<JointBead>();
    for (Bead bead : alignment.beads()) {
      var counts = new int[size()];
      for (int v = 0; v < counts.length; v++) {
        counts[v] = bead.segments().get(columns.get(v)).size();
      }
      beads.add(new JointBead(at.clone(), counts, bead.confidence()));
      for (int v = 0; v < counts.length; v++) at[v] += counts[v];
    }
    return beads;
  }

  Alignment alignment(List<JointBead> beads, boolean finished) {
    var order = task.versions().stream().map(v -> index(v.language())).toList();
    return new Alignment(
        task.versions().stream().map(Version::language).toList(),
        beads.stream()
            .map(
                bead ->
                    new Bead(
                        order.stream()
                            .map(v -> units.segments(v, bead.starts()[v], bead.counts()[v]))
                            .toList(),
                        confidence(bead, finished)))
            .toList(),
        finished);
  }

  private double confidence(JointBead bead, boolean finished) {
    if (units.isFixed(bead)) return 1;
    return finished ? bead.probability() : Math.min(Alignment.UNFINISHED, bead.probability());
  }
}
