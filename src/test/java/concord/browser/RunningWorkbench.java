package concord.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The production jar, started as a process of its own on a free port.
final class RunningWorkbench implements AutoCloseable {

  private static final int START_SECONDS = 240;
  private static final String READY = "Concord is ready: ";

  private final Process process;
  private final String address;
  private final List<String> said;

  private RunningWorkbench(Process process, String address, List<String> said) {
    this.process = process;
    this.address = address;
    this.said = said;
  }

  /// Starts on the data folder, on any free port, and returns when the workbench answers.
  static RunningWorkbench start(Path data) {
    return start(data, 0);
  }

  static RunningWorkbench start(Path data, int port) {
    try {
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED", "-jar"));
      command.add(extracted().toString());
      command.addAll(List.of("serve", "--port", "" + port, "--data", data.toString()));
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var said = java.util.Collections.synchronizedList(new ArrayList<String>());
      var ready = new CompletableFuture<String>();
      Thread.ofVirtual().start(() -> listen(process, said, ready));
      return new RunningWorkbench(process, ready.get(START_SECONDS, TimeUnit.SECONDS), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the workbench did not start", e);
    }
  }

  int port() {
    return URI.create(address).getPort();
  }

  /// `http://127.0.0.1:PORT/`
  String address() {
    return address;
  }

  /// The one-time link of the first start; printed right after the address.
  String firstStartLink() {
    for (int tries = 0; tries < 100; tries++) {
      Optional<String> link =
          List.copyOf(said).stream()
              .map(String::strip)
              .filter(l -> l.contains("/setup/"))
              .findFirst();
      if (link.isPresent()) return link.get();
      pause();
    }
    throw new IllegalStateException("no first-start link in: " + said);
  }

  /// Ends the process as a power cut would.
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) kill();
    } catch (InterruptedException e) {
      kill();
    }
  }

  private static void listen(Process process, List<String> said, CompletableFuture<String> ready) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (line.startsWith(READY)) ready.complete(line.substring(READY.length()).strip());
      }
      ready.completeExceptionally(
          new IllegalStateException("it stopped, saying: " + String.join("\n", said)));
    } catch (IOException e) {
      ready.completeExceptionally(e);
    }
  }

  /// The jar as users run it: extracted, which starts several times faster than packed.
  private static synchronized Path extracted() throws IOException, InterruptedException {
    Path jar = Path.of("target", "concord.jar");
    Path folder = Path.of("target", "browser-test-app");
    Path main = folder.resolve("concord.jar");
    if (Files.exists(main)
        && Files.getLastModifiedTime(main).compareTo(Files.getLastModifiedTime(jar)) >= 0) {
      return main;
    }
    var extract =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--force",
                "--destination",
                folder.toString())
            .inheritIO()
            .start();
    if (extract.waitFor() != 0) throw new IllegalStateException("could not extract " + jar);
    Files.setLastModifiedTime(main, java.nio.file.attribute.FileTime.from(java.time.Instant.now()));
    return main;
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
