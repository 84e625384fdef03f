package concord.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.terminology.Concept;
import concord.terminology.Context;
import concord.terminology.Term;
import concord.terminology.TermDetails;
import concord.text.Language;
import concord.text.Problem;
import concord.text.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class XlsxGlossaryTest {

  private final XlsxGlossary xlsx = new XlsxGlossary();

  @Test
  void the_sheet_that_names_languages_is_read_whichever_it_is() throws IOException {
    var out = new ByteArrayOutputStream();
    var workbook = new Workbook(out, "test", "1.0");
    workbook.newWorksheet("Cover").value(0, 0, "Terms of the embassy");
    var sheet = workbook.newWorksheet("Terms");
    sheet.value(0, 0, "RU");
    sheet.value(0, 1, "Chinese (zh)");
    sheet.value(0, 2, "zh");
    sheet.value(1, 0, "саммит");
    sheet.value(1, 2, "峰会\n首脑会议");
    sheet.value(3, 0, 2030);
    workbook.finish();
    var reading = xlsx.read("x.xlsx", new ByteArrayInputStream(out.toByteArray()));
    assertThat(reading.problems())
        .extracting(Problem::code)
        .containsExactly("table-column-unknown");
    assertThat(reading.items().get(0).terms(Language.ZH)).hasSize(2);
    assertThat(reading.items().get(1).terms(Language.RU).get(0).text()).isEqualTo("2030");
  }

  @Test
  void damage_of_any_kind_ends_in_a_problem() throws IOException {
    var out = new ByteArrayOutputStream();
    xlsx.write(List.of(Concept.of("a", Term.preferred(Language.RU, "саммит"))), out);
    byte[] whole = out.toByteArray();
    var random = new Random(5);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : random.nextInt(whole.length));
      for (int n = 0; n < 5 && bytes.length > 0; n++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      var reading = xlsx.read("x.xlsx", new ByteArrayInputStream(bytes));
      assertThat(reading.items().isEmpty()).isEqualTo(reading.hasErrors());
    }
  }

  @Test
  void what_no_cell_can_hold_is_refused_and_not_cut() {
    var wordy = Term.preferred(Language.EN, "summit").withDetails(contexts(7, 5_000));
    assertThatThrownBy(
            () -> xlsx.write(List.of(Concept.of("summit", wordy)), new ByteArrayOutputStream()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.problem().code()).isEqualTo("table-cell-too-long");
              assertThat(refused.problem().facts())
                  .containsEntry("concept", "summit")
                  .containsEntry("column", "en:contexts");
            });
  }

  private static TermDetails contexts(int count, int characters) {
    var sentence = new Context("x".repeat(characters), "", Optional.empty());
    return new TermDetails("", "", Collections.nCopies(count, sentence));
  }

  @Test
  void a_small_workbook_that_unpacks_to_a_huge_one_is_refused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) zip.write(zeros);
    }
    assertThat(xlsx.read("x.xlsx", new ByteArrayInputStream(bytes.toByteArray())).problems())
        .extracting(Problem::code)
        .containsExactly("document-too-long");
  }
}
