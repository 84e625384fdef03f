package concord.workbench.glossary;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import concord.termbase.ConceptLine;
import concord.termbase.TermBase;
import concord.termbase.TermQuery;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.CrossReference;
import concord.workbench.parts.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The other concepts a concept points at, a field a kind.
final class ReferenceFields extends Div {

  private final Map<CrossReference.Kind, MultiSelectComboBox<ConceptId>> fields =
      new EnumMap<>(CrossReference.Kind.class);

  ReferenceFields(TermBase termBase, Concept concept) {
    addClassName("reference-fields");
    for (CrossReference.Kind kind : CrossReference.Kind.values()) {
      var field = new MultiSelectComboBox<ConceptId>(Texts.say("reference." + kind.word()));
      field.setItemLabelGenerator(id -> heading(termBase, id));
      field.setItemsWithFilterConverter(
          query ->
              found(
                  termBase,
                  concept,
                  query.getFilter().orElse(""),
                  query.getOffset(),
                  query.getLimit())
                  .stream(),
          typed -> typed);
      field.setValue(concept.references(kind));
      fields.put(kind, field);
      add(field);
    }
  }

  private static List<ConceptId> found(
      TermBase termBase, Concept concept, String typed, int offset, int limit) {
    return termBase.page(TermQuery.of(typed, offset, limit)).lines().stream()
        .map(ConceptLine::id)
        .filter(id -> !id.equals(concept.id()))
        .toList();
  }

  static String heading(TermBase termBase, ConceptId id) {
    return termBase.compiled().concept(id).map(GlossaryView::heading).orElse(id.value());
  }

  List<CrossReference> references() {
    var all = new ArrayList<CrossReference>();
    fields.forEach(
        (kind, field) -> field.getValue().forEach(id -> all.add(new CrossReference(kind, id))));
    return all;
  }
}
