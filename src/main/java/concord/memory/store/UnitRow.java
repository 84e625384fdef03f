package concord.memory.store;

import concord.exchange.TranslationUnit;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

@Entity
@Table(name = "memory_unit")
@SuppressWarnings("NullAway.Init")
class UnitRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "memory_unit")
  @SequenceGenerator(name = "memory_unit", sequenceName = "memory_unit_seq")
  long id;

  private String origin;
  private String source;
  private String digest;
  private String who;
  private Instant keptAt;

  @ElementCollection
  @CollectionTable(name = "memory_text", joinColumns = @JoinColumn(name = "unit_id"))
  @MapKeyColumn(name = "language")
  @Column(name = "content")
  private Map<String, String> texts = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "memory_wording", joinColumns = @JoinColumn(name = "unit_id"))
  @MapKeyColumn(name = "language")
  @Column(name = "digest")
  private Map<String, String> wordings = new HashMap<>();

  protected UnitRow() {}

  UnitRow(String origin) {
    this.origin = origin;
  }

  void take(String from, Map<Language, String> now, String by) {
    source = from;
    digest = Digest.of(now);
    who = by;
    keptAt = Instant.now();
    var byTag = new HashMap<String, String>();
    now.forEach((language, text) -> byTag.put(language.tag(), text));
    if (!texts.equals(byTag)) {
      texts.keySet().retainAll(byTag.keySet());
      texts.putAll(byTag);
      wordings.keySet().retainAll(byTag.keySet());
      now.forEach(
          (language, text) -> wordings.put(language.tag(), Digest.ofWording(language, text)));
    }
  }

  TranslationUnit toUnit() {
    var byLanguage = new TreeMap<Language, String>();
    texts.forEach((tag, text) -> byLanguage.put(Language.of(tag), text));
    return new TranslationUnit(origin, byLanguage, Map.of());
  }
}
