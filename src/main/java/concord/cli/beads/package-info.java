/// Ways to write aligned statements down.
///
/// Lives here: [BeadFormat] and one class a format. To add one: a class that implements it and says
/// `@AutoService(BeadFormat.class)`.
/// Does not: reading statements and aligning them.
@NullMarked
package concord.cli.beads;

import org.jspecify.annotations.NullMarked;
