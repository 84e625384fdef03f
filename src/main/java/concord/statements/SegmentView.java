package concord.statements;

/// A segment as the editor shows it.
///
/// @param revision grows with every change; a later edit must name the one it saw
/// @param editor display name of who changed it last, empty when nobody did since it came in
public record SegmentView(
    SegmentId id, String text, SegmentState state, Origin origin, long revision, String editor) {}
