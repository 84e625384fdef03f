package concord.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FormMemoryTest {

  @Test
  void a_form_met_again_is_not_worked_out_again() {
    var worked = new AtomicInteger();
    var memory = new FormMemory<>(10, form -> form + worked.incrementAndGet());
    assertThat(memory.of("a")).isEqualTo(memory.of("a"));
    assertThat(worked).hasValue(1);
  }

  @Test
  void what_was_not_met_for_long_is_forgotten_and_what_is_met_often_stays() {
    var worked = new AtomicInteger();
    var memory = new FormMemory<>(10, form -> worked.incrementAndGet());
    memory.of("often");
    memory.of("once");
    for (int i = 0; i < 1_000; i++) {
      memory.of("form" + i);
      memory.of("often");
    }
    int before = worked.get();
    memory.of("often");
    assertThat(worked).hasValue(before);
    memory.of("once");
    assertThat(worked).hasValue(before + 1);
  }
}
