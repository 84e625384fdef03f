/// From pairs to beads over all versions at once.
///
/// Lives here: [Triangles] (support of a pair through third versions), [JointSearch].
@NullMarked
package concord.alignment.joint;

import org.jspecify.annotations.NullMarked;
