package concord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Running text to measure with: development data where it is at hand, else the statements that
/// come with Concord.
public final class Texts {

  private Texts() {}

  /// Where the development data lies, if it does.
  public static Optional<Path> data() {
    var folder =
        Path.of(Optional.ofNullable(System.getenv("CONCORD_DEV_DATA")).orElse("../shared/data"));
    return Optional.of(folder).filter(Files::isDirectory);
  }

  /// A file of the development data, if it is at hand.
  public static Optional<Path> data(String path) {
    return data().map(folder -> folder.resolve(path)).filter(Files::exists);
  }

  /// All statements of the repository in one language, each as its file says.
  public static List<String> statements(String language) throws IOException {
    var texts = new ArrayList<String>();
    try (var folders = Files.newDirectoryStream(Path.of("translations"))) {
      for (Path folder : folders) {
        Path file = folder.resolve(language + ".txt");
        if (Files.exists(file)) texts.add(Files.readString(file).strip());
      }
    }
    texts.sort(null);
    if (texts.isEmpty()) throw new IllegalStateException("no statement in " + language);
    return texts;
  }

  /// Texts one after another, again and again, until the length is reached; an empty line between
  /// them.
  public static String repeated(List<String> texts, int leastCharacters) {
    var all = new StringBuilder();
    while (all.length() < leastCharacters) {
      for (String text : texts) all.append(text).append("\n\n");
    }
    return all.toString();
  }
}
