package concord.statements;

import concord.terminology.ConceptId;
import concord.terminology.TermStatus;
import concord.text.Span;

/// A term recognised in a segment.
///
/// @param span in UTF-16 units of the segment's text
/// @param exact false when the term is inflected there
public record TermMark(
    SegmentId segment, Span span, ConceptId concept, TermStatus status, boolean exact) {}
