package concord.statements;

import concord.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Makes small statements for tests through the same way files go in.
@Component
class StatementFixture {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Assembly assembly;

  StatementFixture(Assembly assembly) {
    this.assembly = assembly;
  }

  /// Paragraphs of one sentence each, as many in every language, so that the rows are known.
  StatementId parallel(Map<Language, List<String>> sentences) {
    var texts = new LinkedHashMap<Language, String>();
    sentences.forEach((language, lines) -> texts.put(language, String.join("\n\n", lines)));
    var plan =
        new Sheet(
            new StatementId(0),
            "fixture-" + NUMBER.incrementAndGet(),
            Map.of(Language.EN, "Fixture"),
            Optional.empty(),
            Optional.of(Language.EN),
            "",
            List.copyOf(sentences.keySet()),
            0);
    return assembly.assemble(plan, texts, ProgressListener.none());
  }
}
