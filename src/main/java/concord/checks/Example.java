package concord.checks;

import concord.terminology.Concept;
import concord.text.Language;
import java.util.List;
import java.util.Map;

/// A bead in real language that a check must find wrong, and its corrected twin that it must not.
///
/// @param concepts the term base the example assumes; often empty
/// @param approved the memory it assumes; mostly empty
public record Example(
    Language source,
    Map<Language, String> wrong,
    Map<Language, String> right,
    List<Concept> concepts,
    List<Map<Language, String>> approved) {

  public Example(
      Language source,
      Map<Language, String> wrong,
      Map<Language, String> right,
      List<Concept> concepts) {
    this(source, wrong, right, concepts, List.of());
  }
}
