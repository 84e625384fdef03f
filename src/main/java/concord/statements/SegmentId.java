package concord.statements;

/// Names a segment for good, whichever bead it stands in.
public record SegmentId(long value) {}
