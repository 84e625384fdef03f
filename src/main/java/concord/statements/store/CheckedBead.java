package concord.statements.store;

import concord.terminology.TermStatus;
import concord.text.Severity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was found in one bead, with segments already looked up; kept as JSON.
public record CheckedBead(List<Mark> marks, List<Found> findings) {

  static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /// A term in a segment.
  public record Mark(
      long segment,
      int startUtf16,
      int endUtf16,
      String concept,
      TermStatus status,
      boolean exact) {}

  /// A finding.
  ///
  /// @param kind check, variant, language and subject: what a waiver for the statement covers
  /// @param segment 0 where the version is silent
  public record Found(
      String key,
      String kind,
      String language,
      long segment,
      int startUtf16,
      int endUtf16,
      String check,
      Severity severity,
      String messageKey,
      Map<String, Object> facts,
      List<Replacement> fixes,
      @Nullable String concept) {

    Found withSeverity(Severity other) {
      return new Found(
          key,
          kind,
          language,
          segment,
          startUtf16,
          endUtf16,
          check,
          other,
          messageKey,
          facts,
          fixes,
          concept);
    }
  }

  public record Replacement(
      long segment, int startUtf16, int endUtf16, String text, boolean certain) {}

  public static CheckedBead empty() {
    return new CheckedBead(List.of(), List.of());
  }

  String write() {
    return JSON.writeValueAsString(this);
  }

  static CheckedBead read(String json) {
    return JSON.readValue(json, CheckedBead.class);
  }
}
