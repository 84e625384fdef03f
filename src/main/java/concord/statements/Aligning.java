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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The aligner with everything known here, and with somebody waiting for it.
@Component
class Aligning {

  private final Aligner aligner = Aligner.standard();
  private final KnownTranslations known;

  Aligning(KnownTranslations known) {
    this.known = known;
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
