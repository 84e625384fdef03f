package concord.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import concord.Acting;
import concord.StoresTest;
import concord.accounts.Role;
import concord.exchange.Glossaries;
import concord.termbase.StoredConcept;
import concord.termbase.TermBase;
import concord.terminology.Concept;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.terminology.Verdict;
import concord.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoresTest
class ImpactIT {

  @Autowired TermBase terms;
  @Autowired Impact impact;
  @Autowired TermReplacing replacing;
  @Autowired Statements statements;
  @Autowired TermPacks packs;
  @Autowired Editing editing;
  @Autowired Assembly assembly;

  @BeforeEach
  void signIn() {
    Acting.as("tilek", Role.TERMINOLOGIST);
  }

  @AfterEach
  void signOut() {
    Acting.asNobody();
  }

  @Test
  void replacements_are_written_in_all_statements_and_one_undo_takes_them_back() {
    var concept = create("bandicoot", "бандикут", "сумчатый барсук");
    var one = statement("The bandicoot sleeps.", "Бандикут спит.");
    var two = statement("They feed the bandicoot.", "Они кормят бандикута.");
    var report = impact.of(TermChange.of(swapped(concept)), ImpactListener.none()).orElseThrow();

    assertThat(report.lines()).hasSize(2).allMatch(line -> line.after() == Verdict.DEPRECATED);
    assertThat(report.lines())
        .extracting(ImpactLine::replaced)
        .containsExactly("Сумчатый барсук спит.", "Они кормят сумчатого барсука.");

    terms.save(swapped(concept), concept.revision());
    var replaced = replacing.replace(report.lines());

    assertThat(replaced.segments()).isEqualTo(2);
    assertThat(russian(one)).isEqualTo("Сумчатый барсук спит.");
    assertThat(russian(two)).isEqualTo("Они кормят сумчатого барсука.");

    var back = replacing.undo(replaced.id());

    assertThat(back.segments()).isEqualTo(2);
    assertThat(back.left()).isEmpty();
    assertThat(russian(one)).isEqualTo("Бандикут спит.");
    assertThat(russian(two)).isEqualTo("Они кормят бандикута.");
  }

  @Test
  void what_somebody_wrote_on_meanwhile_is_neither_replaced_nor_taken_back() {
    var concept = create("numbat", "намбат", "сумчатый муравьед");
    var first = statement("A numbat.", "Намбат бежит.");
    var second = statement("A numbat.", "Намбат стоит.");
    var report = impact.of(TermChange.of(swapped(concept)), ImpactListener.none()).orElseThrow();
    type(first, "Намбат бежит быстро.");

    var replaced = replacing.replace(report.lines());

    assertThat(replaced.segments()).isEqualTo(1);
    assertThat(replaced.left()).hasSize(1);
    assertThat(russian(first)).isEqualTo("Намбат бежит быстро.");
    type(second, "Сумчатый муравьед стоит и смотрит.");
    assertThat(replacing.undo(replaced.id()).left()).hasSize(1);
    assertThat(russian(second)).isEqualTo("Сумчатый муравьед стоит и смотрит.");
  }

  @Test
  void a_listener_may_end_the_look() {
    statement("Anything.", "Что угодно.");
    var concept = create("bilby", "билби", "длинноухий зверёк");

    assertThat(impact.of(TermChange.of(swapped(concept)), (done, total) -> false)).isEmpty();
  }

  @Test
  void a_replacing_can_also_be_taken_back_in_one_statement_by_its_undo() {
    var concept = create("potoroo", "потору", "кенгуровая крыса");
    var id = statement("A potoroo.", "Потору спит.");
    var report = impact.of(TermChange.of(swapped(concept)), ImpactListener.none()).orElseThrow();
    replacing.replace(report.lines());

    editing.undo(id);

    assertThat(russian(id)).isEqualTo("Потору спит.");
  }

  @Test
  void a_term_pack_has_what_occurs_with_the_forms_it_has_there() throws Exception {
    var concept = create("echidna", "ехидна", "игольчатый зверь");
    var id = statement("An echidna came.", "Видели ехидну.");
    var out = new ByteArrayOutputStream();

    packs.write(id, out);

    var entries = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    assertThat(entries).containsOnlyKeys("rows.tmx", "terms-v2.tbx", "terms.tbx");
    var read = Glossaries.read("terms.tbx", new ByteArrayInputStream(entries.get("terms.tbx")));
    assertThat(read.items()).extracting(Concept::id).containsExactly(concept.concept().id());
    assertThat(read.items().getFirst().preferred(Language.RU).orElseThrow().rules().forms())
        .containsExactly("ехидну");
    assertThat(new String(entries.get("rows.tmx"), StandardCharsets.UTF_8))
        .contains("An echidna came.", "Видели ехидну.");
  }

  private StoredConcept create(String english, String preferred, String admitted) {
    var stored =
        terms.create(
            Concept.of(
                english,
                Term.preferred(Language.EN, english),
                Term.preferred(Language.RU, preferred),
                Term.of(Language.RU, admitted, TermStatus.ADMITTED)));
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> assertThat(terms.compiled().concept(stored.concept().id())).isPresent());
    return stored;
  }

  /// The admitted Russian term leads, the one that led must not be used any more.
  private static Concept swapped(StoredConcept stored) {
    return stored
        .concept()
        .withTerms(
            stored.concept().terms().stream()
                .map(
                    term ->
                        !term.language().equals(Language.RU)
                            ? term
                            : term.withStatus(
                                term.status() == TermStatus.PREFERRED
                                    ? TermStatus.DEPRECATED
                                    : TermStatus.PREFERRED))
                .toList());
  }

  private StatementId statement(String english, String russian) {
    return new StatementFixture(assembly)
        .parallel(
            new TreeMap<>(Map.of(Language.EN, List.of(english), Language.RU, List.of(russian))));
  }

  private SegmentView segment(StatementId id) {
    return statements
        .rows(id, 0, 1)
        .getFirst()
        .cell(Language.RU)
        .orElseThrow()
        .segments()
        .getFirst();
  }

  private String russian(StatementId id) {
    return segment(id).text();
  }

  private void type(StatementId id, String text) {
    var now = segment(id);
    editing.type(now.id(), now.revision(), text);
  }
}
