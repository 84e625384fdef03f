package concord.alignment.joint;

/// A stretch of segments in each version, and how probable it is that exactly these belong
/// together.
///
/// @param starts first segment in each version
/// @param counts how many; 0 where the version is silent
public record JointBead(int[] starts, int[] counts, double probability) {}
