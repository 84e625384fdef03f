package concord.statements;

import static org.assertj.core.api.Assertions.assertThat;

import concord.Acting;
import concord.StoresTest;
import concord.accounts.Role;
import concord.terminology.MinedConcept.Kind;
import concord.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoresTest
class MiningIT {

  @Autowired Mining mining;
  @Autowired Statements statements;
  @Autowired StatementFixture fixture;

  @BeforeEach
  void signIn() {
    Acting.as("tilek", Role.TRANSLATOR);
  }

  @AfterEach
  void signOut() {
    Acting.asNobody();
  }

  @Test
  void a_find_tells_in_which_rows_it_stands_and_where_in_their_texts() {
    var english =
        new ArrayList<>(List.of("The steel bridge opened.", "They crossed a steel bridge."));
    var russian = new ArrayList<>(List.of("Стальной мост открыли.", "Шли по стальному мосту."));
    var kazakh = new ArrayList<>(List.of("Болат көпір ашылды.", "Болат көпірмен жүрді."));
    for (int i = 1; i <= 30; i++) {
      english.add(i + ".");
      russian.add(i + ".");
      kazakh.add(i + ".");
    }
    var id =
        fixture.parallel(Map.of(Language.EN, english, Language.RU, russian, Language.KK, kazakh));

    var found =
        mining.mine(2, ImpactListener.none()).orElseThrow().stream()
            .filter(f -> f.what().terms().containsKey(Language.EN))
            .filter(f -> f.what().terms().get(Language.EN).text().equals("steel bridge"))
            .findFirst()
            .orElseThrow();

    assertThat(found.what().kind()).isEqualTo(Kind.NEW);
    assertThat(found.rows()).hasSize(2);
    String slug = statements.open(id).slug();
    assertThat(found.rows()).extracting(MinedFind.Seen::slug).containsOnly(slug);
    assertThat(found.rows()).extracting(MinedFind.Seen::rowNumber).containsExactly(2, 1);
    var second = found.rows().getFirst();
    assertThat(second.places().get(Language.KK).of(second.texts().get(Language.KK)))
        .isEqualTo("Болат көпірмен");
  }

  @Test
  void a_listener_may_end_it() {
    assertThat(mining.mine(2, (done, total) -> false)).isEmpty();
  }
}
