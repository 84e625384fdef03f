package concord;

import concord.accounts.RunAs;
import concord.statements.BeadId;
import concord.statements.Editing;
import concord.statements.ImportRequest;
import concord.statements.Intake;
import concord.statements.ProgressListener;
import concord.statements.Repairs;
import concord.statements.Row;
import concord.statements.SegmentView;
import concord.statements.StatementId;
import concord.statements.Statements;
import concord.statements.Typed;
import concord.statements.UploadedFile;
import concord.text.Language;
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// A process that does nothing but edit a statement, several people at once, and says on standard
/// output what it is about to store and what it was told is stored. Made to be killed; whatever
/// fails in it ends it, with the reason on standard error.
final class TypingProcess {

  private static final int SENTENCES = 8;
  private static final int PEOPLE = 3;
  private static final int FAILED = 3;
  private static final PrintStream OUT = System.out;

  private TypingProcess() {}

  /// @param args the data folder, a word for this run, further settings as name=value
  public static void main(String[] args) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, e) -> {
          e.printStackTrace();
          Runtime.getRuntime().halt(FAILED);
        });
    Map<String, Object> settings = new HashMap<>();
    settings.put("concord.data", args[0]);
    settings.put("logging.threshold.console", "off");
    for (int i = 2; i < args.length; i++) {
      int equals = args[i].indexOf('=');
      settings.put(args[i].substring(0, equals), args[i].substring(equals + 1));
    }
    var context =
        new SpringApplicationBuilder(Stores.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .run(Application.arguments(settings));
    RunAs.system(
        () -> {
          var statements = context.getBean(Statements.class);
          if (statements.list().isEmpty()) load(context.getBean(Intake.class));
          var id = statements.list().getFirst().id();
          var rows = statements.rows(id, 0, 100);
          for (Row row : rows) {
            row.cells()
                .forEach(c -> c.segments().forEach(s -> say("STATE", s.id().value(), s.text())));
          }
          say("ROWS", 0, String.valueOf(rows.size()));
          say("READY", 0, "");
          var segments = new ArrayList<SegmentView>();
          rows.forEach(row -> row.cells().forEach(c -> segments.addAll(c.segments())));
          var editing = context.getBean(Editing.class);
          for (int person = 0; person < PEOPLE; person++) {
            int own = person;
            Thread.ofPlatform()
                .start(() -> RunAs.system(() -> type(editing, segments, own, args[1])));
          }
          repair(statements, context.getBean(Repairs.class), id);
        });
  }

  private static void load(Intake intake) {
    var files = new ArrayList<UploadedFile>();
    for (String tag : List.of("en", "ru")) {
      var text = new StringBuilder();
      for (int i = 0; i < SENTENCES; i++)
        text.append(tag).append("-start-").append(i).append("\n\n");
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      files.add(new UploadedFile(tag + ".txt", () -> new ByteArrayInputStream(bytes)));
    }
    intake.importFiles(
        new ImportRequest(
            "Kill", files, Map.of("en.txt", Language.EN, "ru.txt", Language.RU), Optional.empty()),
        ProgressListener.none());
  }

  /// Types for ever, each person in segments of their own.
  private static void type(Editing editing, List<SegmentView> segments, int person, String run) {
    var revisions = new HashMap<Long, Long>();
    segments.forEach(s -> revisions.put(s.id().value(), s.revision()));
    for (int i = 0; ; i++) {
      var segment = segments.get(i % (segments.size() / PEOPLE) * PEOPLE + person);
      long id = segment.id().value();
      String text = "run-" + run + "-" + person + "-" + i;
      say("TRY", id, text);
      if (editing.type(segment.id(), revisions.get(id), text) instanceof Typed.Saved saved) {
        revisions.put(id, saved.segment().revision());
        say("ACK", id, text);
      } else {
        say("LOST", id, text);
      }
    }
  }

  /// Puts the first two rows together and takes them apart again, for ever.
  private static void repair(Statements statements, Repairs repairs, StatementId id) {
    while (true) {
      var rows = statements.rows(id, 0, 100);
      BeadId first = rows.getFirst().id();
      var cells = rows.getFirst().cells();
      if (cells.getFirst().segments().size() > 1) {
        say("TRYROWS", 0, String.valueOf(rows.size() + 1));
        repairs.splitBead(cells.getFirst().segments().get(1).id());
      } else {
        say("TRYROWS", 0, String.valueOf(rows.size() - 1));
        repairs.mergeWithNext(first);
      }
      say("ROWS", 0, String.valueOf(statements.rows(id, 0, 100).size()));
    }
  }

  private static void say(String what, long id, String text) {
    synchronized (OUT) {
      OUT.println(what + "\t" + id + "\t" + text);
      OUT.flush();
    }
  }
}
