package concord.memory;

import concord.accounts.AuditLog;
import concord.accounts.CurrentPerson;
import concord.accounts.Needs;
import concord.accounts.Role;
import concord.exchange.TranslationUnit;
import concord.exchange.UnitSink;
import concord.exchange.Units;
import concord.memory.index.SearchIndex;
import concord.memory.store.Outbox;
import concord.memory.store.UnitStore;
import concord.text.Language;
import concord.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The translation memory: what people have confirmed, as translation units.
@Service
public class Memory {

  private static final int IMPORT_BATCH = 500;

  /// Most problems an import tells of; the rest would be more of the same.
  private static final int PROBLEMS = 1_000;

  /// A sentence approved in more ways than this has no approved way.
  private static final int MOST_ALIKE = 20;

  private final UnitStore units;
  private final Outbox outbox;
  private final SearchIndex index;
  private final CurrentPerson current;
  private final AuditLog audit;

  Memory(UnitStore units, Outbox outbox, SearchIndex index, CurrentPerson current, AuditLog audit) {
    this.units = units;
    this.outbox = outbox;
    this.index = index;
    this.current = current;
    this.audit = audit;
  }

  /// Keeps the confirmed texts of one bead, replacing what was kept of it before; with fewer than
  /// two languages nothing is kept.
  ///
  /// @param origin names the bead for good
  /// @param statement the slug of its statement
  @Needs(Role.TRANSLATOR)
  @Transactional
  public void record(String origin, String statement, Map<Language, String> texts) {
    if (texts.size() < 2) {
      units.remove(origin);
    } else {
      units.put(origin, statement, texts, current.displayName());
    }
  }

  /// Takes in units from a file in any format we read; a unit with the texts of one that is there
  /// already is passed over.
  @Needs(Role.REVIEWER)
  @Transactional
  public MemoryImport importUnits(String name, InputStream in) throws IOException {
    var intake = new Intake(name);
    Units.read(name, in, intake);
    audit.record("units-imported", name, "+" + intake.added + " =" + intake.known);
    return new MemoryImport(intake.added, intake.known, intake.problems);
  }

  /// Stores units as the reader finds them.
  private final class Intake implements UnitSink {
    private final String name;
    private final String who = current.displayName();
    private final ArrayList<Problem> problems = new ArrayList<>();
    private int added;
    private int known;

    Intake(String name) {
      this.name = name;
    }

    @Override
    public void unit(TranslationUnit unit) {
      if (unit.texts().size() < 2 || units.isKnown(unit.texts())) {
        known++;
        return;
      }
      units.put("file:" + UUID.randomUUID(), name, unit.texts(), who);
      if (++added % IMPORT_BATCH == 0) units.flush();
    }

    @Override
    public void problem(Problem problem) {
      if (problems.size() < PROBLEMS) problems.add(problem);
    }
  }

  /// Units that hold this sentence; marks, blanks and case do not count. The newest first.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public List<Map<Language, String>> sayingTheSame(Language language, String sentence) {
    return units.withWording(language, sentence, MOST_ALIKE);
  }

  /// Hands every unit on, the oldest first.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public void exportAll(Consumer<TranslationUnit> each) {
    units.each(each);
  }

  /// The latest units that speak two of the languages at least, the newest first.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public List<TranslationUnit> latest(Collection<Language> languages, int most) {
    return units.latest(languages.stream().map(Language::tag).toList(), most);
  }

  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public MemoryStatus status() {
    return new MemoryStatus(units.count(), units.textsByLanguage(), index.count(), outbox.count());
  }
}
