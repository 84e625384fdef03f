package concord.alignment.joint;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An array of ints by its contents.
record State(int[] at) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof State state && Arrays.equals(at, state.at);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(at);
  }
}
