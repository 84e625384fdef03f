package concord.morphology.english;

import concord.morphology.Analysis;
import concord.morphology.FormMemory;
import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.text.Folding;
import concord.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// English nouns: number and possessive.
public final class EnglishMorphology implements Morphology {

  private record Known(Set<String> keys, List<Analysis> analyses) {}

  private final Language language;
  private final FormMemory<Known> memory =
      new FormMemory<>(FormMemory.MANY, EnglishMorphology::know);

  public EnglishMorphology(Language language) {
    this.language = language;
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public List<Token> tokens(String text) {
    return Morphology.cut(text);
  }

  @Override
  public Set<String> keys(String form) {
    return memory.of(Folding.fold(form)).keys();
  }

  @Override
  public String citationKey(String citation) {
    return Folding.fold(citation);
  }

  @Override
  public List<Analysis> analyses(String form) {
    return memory.of(Folding.fold(form)).analyses();
  }

  @Override
  public Optional<String> generate(String citation, List<String> tags) {
    String form = citation;
    if (tags.contains("PL")) form = Plurals.plural(form);
    if (tags.contains("POSS"))
      form = form + (form.endsWith("s") && tags.contains("PL") ? "'" : "'s");
    return Optional.of(form);
  }

  private static Known know(String form) {
    var keys = new LinkedHashSet<String>();
    var analyses = new ArrayList<Analysis>();
    keys.add(form);
    String owner = owner(form);
    var possessive = owner.equals(form) ? List.<String>of() : List.of("POSS");
    for (String singular : Plurals.singulars(owner)) {
      keys.add(singular);
      var tags = new ArrayList<>(List.of("PL"));
      tags.addAll(possessive);
      analyses.add(new Analysis(singular, tags));
    }
    keys.add(owner);
    Degrees.of(form)
        .ifPresent(
            degree -> {
              keys.add(degree.base());
              analyses.add(new Analysis(degree.base(), List.of(degree.tag())));
            });
    analyses.add(new Analysis(owner, possessive));
    return new Known(Collections.unmodifiableSet(keys), List.copyOf(analyses));
  }

  private static String owner(String form) {
    if (form.endsWith("'s") && form.length() > 2) return form.substring(0, form.length() - 2);
    return form.endsWith("'") && form.length() > 1 ? form.substring(0, form.length() - 1) : form;
  }
}
