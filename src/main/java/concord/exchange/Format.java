package concord.exchange;

import java.util.List;

/// A kind of file, told by its extension and, where that says too little, by how it begins.
public interface Format {

  /// Short name people type: `tmx`, `tbx`, `csv`.
  String id();

  /// File name endings without the dot, the usual one first.
  List<String> extensions();

  /// Whether a file that begins like this is of this format.
  ///
  /// @param head the first few thousand characters, decoded loosely
  default boolean recognises(String head) {
    return false;
  }

  /// False for a variant that is only written, such as an older dialect of the same files.
  default boolean reads() {
    return true;
  }

  /// False for files of other programs that cannot hold all there is to write.
  default boolean writes() {
    return true;
  }
}
