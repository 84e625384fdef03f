package concord.alignment.meaning;

import concord.text.Problem;
import concord.text.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/// A user's own model of sentences: a folder with `model.onnx` (or `onnx/model.onnx`) and
/// `tokenizer.json`, as they are published for LaBSE, multilingual-e5 and bge-m3.
///
/// ONNX Runtime, which runs it, is large and comes for each machine apart; it is no part of
/// Concord. Where it is not on the class path already, its jar is looked for in the same folder.
public final class SentenceModel {

  private static final String RUNTIME = "ai.onnxruntime.OrtEnvironment";
  private static final String ENCODER = "concord.alignment.meaning.OnnxEncoder";

  private SentenceModel() {}

  public static SentenceEncoder open(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) throw problem("embeddings-folder", folder, "");
    Path model = first(folder, "model.onnx", "onnx/model.onnx");
    var tokenizer = Tokenizer.read(first(folder, "tokenizer.json"));
    var pooling = Pooling.read(folder);
    try {
      return (SentenceEncoder)
          encoder(folder)
              .getDeclaredConstructor(Path.class, Tokenizer.class, Pooling.class)
              .newInstance(model, tokenizer, pooling);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof ProblemException expected) throw expected;
      throw new ProblemException(
          problem("embeddings-runtime", folder, String.valueOf(e.getCause())).problem(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(ENCODER, e);
    }
  }

  private static Path first(Path folder, String... names) {
    for (String name : names) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) return file;
    }
    throw problem("embeddings-file", folder, names[0]);
  }

  private static Class<?> encoder(Path folder) throws IOException, ClassNotFoundException {
    var own = SentenceModel.class.getClassLoader();
    try {
      Class.forName(RUNTIME, false, own);
      return Class.forName(ENCODER, true, own);
    } catch (ClassNotFoundException notHere) {
      return new Beside(runtime(folder), own).loadClass(ENCODER);
    }
  }

  private static URL runtime(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder, "onnxruntime*.jar")) {
      for (Path file : files) return file.toUri().toURL();
    }
    throw problem("embeddings-without-runtime", folder, "");
  }

  /// Loads the encoder beside the runtime's jar; everything else is ours.
  private static final class Beside extends URLClassLoader {
    private final ClassLoader own;

    Beside(URL runtime, ClassLoader own) {
      super(new URL[] {runtime}, own);
      this.own = own;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.equals(ENCODER) && !name.startsWith(ENCODER + "$")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        var loaded = findLoadedClass(name);
        return loaded != null ? loaded : define(name);
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = own.getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) throw new ClassNotFoundException(name);
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  static ProblemException problem(String code, Path folder, String what) {
    return new ProblemException(Problem.error(code, "folder", folder.toString(), "what", what));
  }
}
