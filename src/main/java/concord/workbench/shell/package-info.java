/// The frame around every screen: page set-up, top bar, signing in, texts in the reader's language.
@NullMarked
package concord.workbench.shell;

import org.jspecify.annotations.NullMarked;
