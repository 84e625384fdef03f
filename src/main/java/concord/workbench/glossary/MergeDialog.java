package concord.workbench.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import concord.statements.ImpactLine;
import concord.statements.TermChange;
import concord.termbase.ConceptLine;
import concord.termbase.Merge;
import concord.termbase.StoredConcept;
import concord.termbase.TermQuery;
import concord.terminology.Concept;
import concord.workbench.parts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Makes one concept of two: chooses the other, shows what comes of it and what it does to the
/// statements.
final class MergeDialog extends Dialog {

  private final GlossaryServices services;
  private final Concept into;
  private final Div preview = new Div();
  private final ImpactPanel impact;
  private final Button merge = new Button(Texts.say("merge.do"));
  private @Nullable StoredConcept from;

  MergeDialog(
      GlossaryServices services,
      Concept into,
      BiConsumer<StoredConcept, List<ImpactLine>> whenChosen) {
    this.services = services;
    this.into = into;
    this.impact = new ImpactPanel(services.impact());
    setHeaderTitle(Texts.say("merge.title", "concept", GlossaryView.heading(into)));
    setWidth("900px");
    preview.addClassName("merge-preview");
    merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    merge.setId("merge");
    merge.setEnabled(false);
    merge.addClickListener(
        clicked -> {
          if (from == null) return;
          close();
          whenChosen.accept(from, impact.accepted());
        });
    impact.whenAccepted(
        count ->
            merge.setText(
                count == 0
                    ? Texts.say("merge.do")
                    : Texts.say("merge.do-and-replace", "count", count)));
    add(new Paragraph(Texts.say("merge.what")), other(), preview, impact);
    getFooter().add(new Button(Texts.say("concept.cancel"), clicked -> close()), merge);
  }

  private ComboBox<ConceptLine> other() {
    var other = new ComboBox<ConceptLine>(Texts.say("merge.other"));
    other.setId("merge-other");
    other.setWidthFull();
    other.setItemLabelGenerator(
        line -> GlossaryView.heading(line.leading().values()) + " · " + line.id());
    other.setItemsWithFilterConverter(
        query ->
            services
                .termBase()
                .page(
                    TermQuery.of(query.getFilter().orElse(""), query.getOffset(), query.getLimit()))
                .lines()
                .stream()
                .filter(line -> !line.id().equals(into.id())),
        typed -> typed);
    other.addValueChangeListener(
        chosen ->
            choose(
                Optional.ofNullable(chosen.getValue())
                    .flatMap(line -> services.termBase().concept(line.id()))));
    return other;
  }

  private void choose(Optional<StoredConcept> chosen) {
    from = chosen.orElse(null);
    preview.removeAll();
    merge.setEnabled(chosen.isPresent());
    var merged = chosen.map(other -> Merge.of(into, other.concept()));
    merged.ifPresent(
        concept ->
            preview.add(
                new ConceptSections(
                    concept,
                    id -> Optional.of(ReferenceFields.heading(services.termBase(), id)),
                    term -> Optional.empty())));
    impact.look(
        chosen.flatMap(
            other -> merged.map(concept -> TermChange.merge(concept, other.concept().id()))));
  }
}
