package concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import concord.alignment.meaning.TinyModel;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program without ONNX Runtime, as it is handed out, and a folder that has it.
class EmbeddingsIT {

  @TempDir Path folder;

  @Test
  void the_runtime_is_found_beside_the_model_and_asked_for_where_it_is_not()
      throws IOException, InterruptedException {
    var model = folder.resolve("model");
    TinyModel.write(
        model, List.of("visit", "сапар"), List.of(new float[] {1, 0}, new float[] {1, 0}));
    Files.createDirectories(folder.resolve("trip"));
    Files.writeString(folder.resolve("trip/en.txt"), "Visit.\nOther.\n");
    Files.writeString(folder.resolve("trip/kk.txt"), "Сапар.\nБасқа.\n");

    var without = align(model);
    assertThat(without.code).isEqualTo(2);
    assertThat(without.said).contains("needs ONNX Runtime", model.toString());

    Files.copy(runtime(), model.resolve(runtime().getFileName().toString()));
    var with = align(model);
    assertThat(with.said).contains("#\ten\tkk\tconfidence\n0\t0\t");
    assertThat(with.code).isZero();
  }

  private record Run(int code, String said) {}

  private Run align(Path model) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Duser.language=en", "--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(
        classPath()
            .filter(path -> !path.contains("onnxruntime"))
            .collect(Collectors.joining(File.pathSeparator)));
    command.addAll(List.of("concord.Application", "align", "--sentences", "--format", "beads"));
    command.addAll(List.of("--embeddings", model.toString(), folder.resolve("trip").toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), said);
  }

  private static Path runtime() {
    return classPath()
        .filter(path -> path.contains("onnxruntime"))
        .map(Path::of)
        .findFirst()
        .orElseThrow();
  }

  /// The class path of the tests, which their runner may hide in a jar of its own.
  private static Stream<String> classPath() {
    String path = System.getProperty("surefire.test.class.path");
    if (path == null) path = System.getProperty("java.class.path");
    return Stream.of(path.split(File.pathSeparator));
  }
}
