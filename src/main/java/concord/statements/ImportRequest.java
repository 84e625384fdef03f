package concord.statements;

import concord.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Files that are the versions of one statement.
///
/// @param title in whatever language the person writes; empty takes the first file's name
/// @param languages by file name, where the person knows better than the detection
/// @param source the language the others were translated from, when known
public record ImportRequest(
    String title,
    List<UploadedFile> files,
    Map<String, Language> languages,
    Optional<Language> source) {

  public ImportRequest {
    files = List.copyOf(files);
    languages = Map.copyOf(languages);
  }
}
