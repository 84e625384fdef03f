package concord.termbase;

import java.util.List;

/// What became of a remark.
///
/// @param unknown names after an @ that nobody here has
public record Said(List<String> unknown) {

  public Said {
    unknown = List.copyOf(unknown);
  }
}
