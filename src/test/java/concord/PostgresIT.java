package concord;

import static org.assertj.core.api.Assertions.assertThat;

import concord.accounts.Accounts;
import concord.accounts.RunAs;
import concord.memory.HitKind;
import concord.memory.Search;
import concord.statements.Direction;
import concord.statements.Editing;
import concord.statements.Repairs;
import concord.statements.SegmentState;
import concord.statements.Statements;
import concord.statements.Stepped;
import concord.statements.Typed;
import concord.termbase.TermBase;
import concord.termbase.TermQuery;
import concord.text.Language;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// The same schema and the same services on PostgreSQL, chosen by properties alone.
class PostgresIT {

  @TempDir Path folder;

  @Test
  void the_samples_are_imported_edited_repaired_and_found_on_postgresql() throws Exception {
    try (var postgres = EmbeddedPostgres.start();
        var context =
            new SpringApplicationBuilder(Stores.class)
                .web(WebApplicationType.NONE)
                .run(
                    Application.arguments(
                        Map.of(
                            "concord.data",
                            folder,
                            "concord.samples",
                            ".",
                            "spring.datasource.url",
                            postgres.getJdbcUrl("postgres", "postgres"),
                            "spring.datasource.username",
                            "postgres")))) {
      RunAs.system(
          () -> {
            assertThat(context.getBean(Accounts.class).firstStartLink()).isPresent();
            context.getBean(Samples.class).importWhenEmpty();
            var statements = context.getBean(Statements.class);
            assertThat(statements.list()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(context.getBean(TermBase.class).page(TermQuery.of("саммит", 0, 5)).total())
                .isPositive();

            var id = statements.bySlug("visa-exemption-2023").orElseThrow();
            var row = statements.rows(id, 0, 1).getFirst();
            var segment = row.cell(Language.RU).orElseThrow().segments().getFirst();
            var editing = context.getBean(Editing.class);
            assertThat(editing.type(segment.id(), segment.revision(), "Квокка спит."))
                .isInstanceOf(Typed.Saved.class);
            assertThat(editing.type(segment.id(), segment.revision(), "Поздно."))
                .isInstanceOf(Typed.Stale.class);
            editing.confirm(row.id(), Language.RU, SegmentState.FINAL);
            var repairs = context.getBean(Repairs.class);
            int rows = statements.open(id).rowCount();
            repairs.mergeWithNext(row.id());
            assertThat(statements.open(id).rowCount()).isEqualTo(rows - 1);
            assertThat(editing.undo(id)).isInstanceOf(Stepped.Done.class);
            assertThat(statements.open(id).rowCount()).isEqualTo(rows);
            var last = row.cell(Language.EN).orElseThrow().segments().getLast();
            repairs.moveSegment(last.id(), Direction.DOWN);
            assertThat(statements.history(row.id())).hasSizeGreaterThanOrEqualTo(5);

            var search = context.getBean(Search.class);
            search.catchUp();
            assertThat(search.hits("квокку", Set.of(), Set.of(HitKind.BEAD), 5)).hasSize(1);
          });
    }
  }
}
