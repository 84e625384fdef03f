package concord.statements.store;

import concord.statements.Origin;
import concord.statements.SegmentState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What some beads and segments of a statement look like at one moment.
///
/// @param beads how segments are put together; only the beads a step touches
/// @param segments texts and states; only the segments whose text or state a step touches
public record Snapshot(List<BeadShape> beads, List<SegmentShape> segments) {

  /// Beyond this a snapshot is stored compressed: a column holds a million characters.
  private static final int PLAIN_CHARACTERS = 100_000;

  private static final String COMPRESSED = "gz:";

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /// @param cells by language tag, the ids of the segments in order; a silent cell is left out
  public record BeadShape(
      long id,
      boolean alive,
      double confidence,
      boolean handMade,
      boolean locked,
      SortedMap<String, List<Long>> cells) {

    public BeadShape {
      var speaking = new TreeMap<String, List<Long>>();
      cells.forEach(
          (tag, ids) -> {
            if (!ids.isEmpty()) speaking.put(tag, List.copyOf(ids));
          });
      cells = speaking;
    }

    public List<Long> cell(String tag) {
      return cells.getOrDefault(tag, List.of());
    }

    /// The same bead put together by hand, dead when nothing is left in it.
    public BeadShape with(SortedMap<String, List<Long>> changed) {
      var shape = new BeadShape(id, true, 1, true, locked, changed);
      return shape.cells.isEmpty() ? shape.dead() : shape;
    }

    public BeadShape with(String tag, List<Long> ids) {
      var changed = new TreeMap<>(cells);
      changed.put(tag, ids);
      return with(changed);
    }

    public BeadShape dead() {
      return new BeadShape(id, false, confidence, handMade, locked, new TreeMap<>());
    }

    /// Whether the same segments stand in it in the same order.
    public boolean sameCells(BeadShape other) {
      return alive == other.alive && cells.equals(other.cells);
    }
  }

  public record SegmentShape(
      long id,
      boolean alive,
      String language,
      String text,
      SegmentState state,
      Origin.Kind origin,
      int percent) {

    public SegmentShape with(String newText, SegmentState newState, Origin newOrigin) {
      return new SegmentShape(
          id, true, language, newText, newState, newOrigin.kind(), newOrigin.percent().orElse(-1));
    }

    public SegmentShape with(SegmentState newState) {
      return new SegmentShape(id, alive, language, text, newState, origin, percent);
    }

    public SegmentShape revived() {
      return new SegmentShape(id, true, language, text, state, origin, percent);
    }

    public SegmentShape dead() {
      return new SegmentShape(id, false, language, text, state, origin, percent);
    }
  }

  public Snapshot {
    beads = List.copyOf(beads);
    segments = List.copyOf(segments);
  }

  public static Snapshot of(List<BeadShape> beads, SegmentShape... segments) {
    return new Snapshot(beads, List.of(segments));
  }

  public List<Long> beadIds() {
    return beads.stream().map(BeadShape::id).toList();
  }

  public List<Long> segmentIds() {
    return segments.stream().map(SegmentShape::id).toList();
  }

  public Optional<SegmentShape> segment(long id) {
    return segments.stream().filter(s -> s.id() == id).findFirst();
  }

  public Optional<BeadShape> bead(long id) {
    return beads.stream().filter(b -> b.id() == id).findFirst();
  }

  /// The same with one segment looking different.
  public Snapshot replacing(SegmentShape shape) {
    var changed = new ArrayList<SegmentShape>();
    segments.forEach(s -> changed.add(s.id() == shape.id() ? shape : s));
    return new Snapshot(beads, changed);
  }

  String write() {
    String json = JSON.writeValueAsString(this);
    if (json.length() <= PLAIN_CHARACTERS) return json;
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return COMPRESSED + Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  static Snapshot read(String stored) {
    if (!stored.startsWith(COMPRESSED)) return JSON.readValue(stored, Snapshot.class);
    byte[] bytes = Base64.getDecoder().decode(stored.substring(COMPRESSED.length()));
    try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return JSON.readValue(new String(zip.readAllBytes(), StandardCharsets.UTF_8), Snapshot.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
