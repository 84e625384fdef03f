package concord.alignment.meaning;

import java.util.List;

/// Turns sentences of any language into vectors that lie near each other when they mean the same.
public interface SentenceEncoder extends AutoCloseable {

  /// One vector a sentence, all of one size.
  List<float[]> encode(List<String> sentences);

  @Override
  void close();
}
