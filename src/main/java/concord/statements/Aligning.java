package concord.statements;

import concord.alignment.Aligner;
import concord.alignment.Alignment;
import concord.alignment.AlignmentListener;
import concord.alignment.AlignmentTask;
import concord.alignment.Knowledge;
import concord.alignment.Version;
import concord.statements.ProgressListener.Stage;
import concord.statements.ProgressListener.Wish;
import concord.text.Language;
import concord.text.Messages;
import concord.text.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The aligner with everything known here, and with somebody waiting for it.
@Component
class Aligning {

  private static final Logger LOG = LoggerFactory.getLogger(Aligning.class);

  private final Aligner aligner;
  private final KnownTranslations known;

  /// @param embeddings folder of a model of sentences, or empty
  Aligning(KnownTranslations known, @Value("${concord.embeddings:}") String embeddings) {
    this.known = known;
    this.aligner = aligner(embeddings);
  }

  /// Nobody needs a model: where it cannot be used, that is said and the work goes on without.
  private static Aligner aligner(String embeddings) {
    if (embeddings.isBlank()) return Aligner.standard();
    try {
      var aligner = Aligner.with(Path.of(embeddings));
      LOG.info("Aligning with the model of sentences in {}", embeddings);
      return aligner;
    } catch (ProblemException e) {
      LOG.error("{}", Messages.in(Locale.getDefault()).sentence(e.problem()));
    } catch (IOException e) {
      LOG.error("The model of sentences in {} cannot be read", embeddings, e);
    }
    return Aligner.standard();
  }

  /// @param confirmed segments of these very statements that people have put together
  /// @param from where the task stands when aligning begins, and `to` where when it ends, 0 to 1
  List<Alignment> align(
      List<AlignmentTask> tasks,
      List<Map<Language, String>> confirmed,
      ProgressListener progress,
      double from,
      double to) {
    progress.at(Stage.ALIGNING, "", from);
    var languages =
        tasks.stream()
            .flatMap(task -> task.versions().stream().map(Version::language))
            .distinct()
            .toList();
    var knowledge = known.of(languages);
    var examples = new ArrayList<>(confirmed);
    examples.addAll(knowledge.examples());
    var alignments =
        aligner.alignAll(
            tasks,
            new Knowledge(knowledge.equivalents(), examples),
            new AlignmentListener() {
              @Override
              public void at(double done) {
                progress.at(Stage.ALIGNING, "", from + (to - from) * done);
              }

              @Override
              public boolean isStopped() {
                return progress.wish() != Wish.GO_ON;
              }
            });
    if (progress.wish() == Wish.GIVE_UP) throw Refusal.of("given-up");
    return alignments;
  }
}
