package concord.bench;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;

/// The programs measured beside Concord, in a class loader of their own: their libraries are older
/// than ours.
public final class Peers {

  private static final Path CLASSPATH = Path.of("target/peers.classpath");

  private Peers() {}

  /// Makes one of the classes of `src/bench/peers`.
  ///
  /// @param name without its package
  /// @param type a type of the JDK that it implements
  public static <T> T create(String name, Class<T> type) throws Exception {
    return among(
        () -> {
          var made = Loader.PEERS.loadClass("concord.peers." + name).getConstructor();
          return type.cast(made.newInstance());
        });
  }

  /// Does something with the peers' class loader in charge: some of them look for their parts
  /// through it.
  public static <T> T among(Callable<T> work) throws Exception {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(Loader.PEERS);
    try {
      return work.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static final class Loader {
    static final ClassLoader PEERS = open();

    private static ClassLoader open() {
      try {
        var urls = new ArrayList<URL>();
        urls.add(Path.of("target/peers/classes").toUri().toURL());
        for (String jar : Files.readString(CLASSPATH).strip().split(File.pathSeparator)) {
          urls.add(Path.of(jar).toUri().toURL());
        }
        return new URLClassLoader(
            "peers", urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
      } catch (IOException e) {
        throw new IllegalStateException("the peers are not built; run bin/bench", e);
      }
    }
  }
}
