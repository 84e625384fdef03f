/// Tests that use the workbench as people do: a real server, a real browser.
@NullMarked
package concord.browser;

import org.jspecify.annotations.NullMarked;
