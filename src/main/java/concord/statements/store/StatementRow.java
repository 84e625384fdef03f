package concord.statements.store;

import concord.statements.Sheet;
import concord.statements.StatementId;
import concord.text.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "statement")
@SuppressWarnings("NullAway.Init")
class StatementRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement")
  @SequenceGenerator(name = "statement", sequenceName = "statement_seq", allocationSize = 1)
  long id;

  String slug;
  @Nullable LocalDate happenedOn;
  @Nullable String sourceLanguage;
  private String note;
  private Instant madeAt;

  @ElementCollection
  @CollectionTable(name = "statement_title", joinColumns = @JoinColumn(name = "statement_id"))
  @MapKeyColumn(name = "language")
  @Column(name = "title")
  private Map<String, String> titles = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "statement_version", joinColumns = @JoinColumn(name = "statement_id"))
  @OrderColumn(name = "place")
  @Column(name = "language")
  private List<String> languages = new ArrayList<>();

  protected StatementRow() {}

  StatementRow(Sheet sheet) {
    this.slug = sheet.slug();
    this.happenedOn = sheet.date().orElse(null);
    this.sourceLanguage = sheet.source().map(Language::tag).orElse(null);
    this.note = sheet.note();
    this.madeAt = Instant.now();
    sheet.titles().forEach((language, title) -> titles.put(language.tag(), title));
    sheet.languages().forEach(language -> languages.add(language.tag()));
  }

  void addLanguage(Language language) {
    if (!languages.contains(language.tag())) languages.add(language.tag());
  }

  Sheet toSheet(int rowCount) {
    var byLanguage = new TreeMap<Language, String>();
    titles.forEach((tag, title) -> byLanguage.put(Language.of(tag), title));
    return new Sheet(
        new StatementId(id),
        slug,
        byLanguage,
        Optional.ofNullable(happenedOn),
        Optional.ofNullable(sourceLanguage).map(Language::of),
        note,
        languages.stream().map(Language::of).toList(),
        rowCount);
  }
}
