package concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WriterStreamTest {

  @Test
  void characters_come_out_whole_however_their_bytes_are_cut() throws IOException {
    String text = "命运共同体 · сообщество · ортақ тұлға 😀".repeat(2_000);
    var written = new StringWriter();

    try (var stream = new WriterStream(written)) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      for (int at = 0; at < bytes.length; at += 7) {
        stream.write(bytes, at, Math.min(7, bytes.length - at));
        if (at % 70 == 0) stream.flush();
      }
    }

    assertThat(written.toString()).isEqualTo(text);
  }

  @Test
  void half_a_character_at_the_end_is_shown_as_lost() throws IOException {
    var written = new StringWriter();

    try (var stream = new WriterStream(written)) {
      stream.write('a');
      stream.write(0xE5);
    }

    assertThat(written.toString()).isEqualTo("a\uFFFD");
  }
}
