package concord.workbench.parts;

import com.vaadin.flow.component.select.Select;
import concord.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which language a file is in, or that it shall be found out.
public final class LanguageChoice extends Select<LanguageChoice.Choice> {

  private static final List<Language> OFFERED =
      List.of(Language.ZH, Language.EN, Language.KK, Language.RU);

  /// A language, or nothing for detection.
  public record Choice(Optional<Language> language) {
    private String words() {
      return language
          .map(LanguageNames::inReadersLanguage)
          .orElseGet(() -> Texts.say("import.language.detect"));
    }
  }

  public LanguageChoice(String file) {
    setItemLabelGenerator(Choice::words);
    var choices = new ArrayList<Choice>();
    choices.add(new Choice(Optional.empty()));
    OFFERED.forEach(known -> choices.add(new Choice(Optional.of(known))));
    setItems(choices);
    setValue(choices.get(0));
    setAriaLabel(Texts.say("import.language", "file", file));
  }

  public Optional<Language> language() {
    return getValue().language();
  }
}
