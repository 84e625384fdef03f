package concord.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import concord.terminology.Concept;
import concord.terminology.Curation;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OmegaTGlossaryTest {

  private static final Concept STATEMENT =
      Concept.of(
          "joint-statement",
          Term.preferred(Language.ZH, "联合声明"),
          Term.preferred(Language.RU, "совместное заявление"),
          Term.of(Language.RU, "совместная\nдекларация", TermStatus.ADMITTED),
          Term.of(Language.RU, "коммюнике", TermStatus.DEPRECATED),
          Term.of(Language.RU, "общее заявление", TermStatus.ADMITTED)
              .withCuration(Curation.PROPOSED));

  @Test
  void every_allowed_term_is_a_line_and_a_forbidden_one_a_warning() throws IOException {
    assertThat(written('\t'))
        .isEqualTo(
            """
            联合声明\tсовместное заявление\tnot: коммюнике
            联合声明\tсовместная декларация\tadmitted; not: коммюнике
            """);
  }

  @Test
  void commas_are_quoted_and_a_hash_does_not_make_a_comment() throws IOException {
    var concept =
        Concept.of(
            "hash", Term.preferred(Language.ZH, "#标签"), Term.preferred(Language.RU, "тег, метка"));
    var out = new ByteArrayOutputStream();
    OmegaTGlossary.write(List.of(concept), Language.ZH, Language.RU, ',', out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(" #标签,\"тег, метка\",\n");
  }

  private static String written(char delimiter) throws IOException {
    var out = new ByteArrayOutputStream();
    OmegaTGlossary.write(List.of(STATEMENT), Language.ZH, Language.RU, delimiter, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
