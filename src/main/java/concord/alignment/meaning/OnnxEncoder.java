package concord.alignment.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import concord.text.Problem;
import concord.text.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs a model by ONNX Runtime. Loaded only where that is there, see [SentenceModel].
public final class OnnxEncoder implements SentenceEncoder {

  private static final int SENTENCES_AT_ONCE = 16;

  /// What most exports call a vector that is one of a sentence already.
  private static final String SENTENCE = "sentence_embedding";

  private static final String POOLED = "pooler_output";

  private final Path model;
  private final Tokenizer tokenizer;
  private final Pooling pooling;
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final String output;

  public OnnxEncoder(Path model, Tokenizer tokenizer, Pooling pooling) {
    this.model = model;
    this.tokenizer = tokenizer;
    this.pooling = pooling;
    try (var options = new OrtSession.SessionOptions()) {
      this.session = environment.createSession(model.toString(), options);
    } catch (OrtException e) {
      throw broken(e);
    }
    var outputs = session.getOutputNames();
    if (outputs.contains(SENTENCE)) {
      this.output = SENTENCE;
    } else if (pooling == Pooling.POOLER && outputs.contains(POOLED)) {
      this.output = POOLED;
    } else {
      this.output =
          outputs.contains("last_hidden_state") ? "last_hidden_state" : outputs.iterator().next();
    }
  }

  @Override
  public List<float[]> encode(List<String> sentences) {
    var vectors = new ArrayList<float[]>();
    for (int from = 0; from < sentences.size(); from += SENTENCES_AT_ONCE) {
      int to = Math.min(sentences.size(), from + SENTENCES_AT_ONCE);
      try {
        vectors.addAll(batch(sentences.subList(from, to)));
      } catch (OrtException e) {
        throw broken(e);
      }
    }
    return vectors;
  }

  private List<float[]> batch(List<String> sentences) throws OrtException {
    var pieces = sentences.stream().map(tokenizer::of).toList();
    int longest = pieces.stream().mapToInt(p -> p.length).max().orElse(0);
    var ids = new long[pieces.size()][longest];
    var mask = new long[pieces.size()][longest];
    for (int s = 0; s < ids.length; s++) {
      java.util.Arrays.fill(ids[s], tokenizer.padding());
      for (int k = 0; k < pieces.get(s).length; k++) {
        ids[s][k] = pieces.get(s)[k];
        mask[s][k] = 1;
      }
    }
    Map<String, long[][]> known =
        Map.of(
            "input_ids", ids,
            "attention_mask", mask,
            "token_type_ids", new long[pieces.size()][longest]);
    var inputs = new HashMap<String, OnnxTensor>();
    try {
      for (String name : session.getInputNames()) {
        long[][] values = known.get(name);
        if (values == null) throw problem("the input " + name);
        inputs.put(name, OnnxTensor.createTensor(environment, values));
      }
      try (var result = session.run(inputs)) {
        return vectors(result.get(output).orElseThrow().getValue(), mask);
      }
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private List<float[]> vectors(Object value, long[][] mask) {
    if (value instanceof float[][] sentences) return List.of(sentences);
    if (!(value instanceof float[][][] pieces)) throw problem("the output " + output);
    var vectors = new ArrayList<float[]>();
    for (int s = 0; s < pieces.length; s++) {
      vectors.add(pooling == Pooling.MEAN ? mean(pieces[s], mask[s]) : pieces[s][0]);
    }
    return vectors;
  }

  private static float[] mean(float[][] pieces, long[] mask) {
    var mean = new float[pieces[0].length];
    int count = 0;
    for (int k = 0; k < pieces.length; k++) {
      if (mask[k] == 0) continue;
      count++;
      for (int d = 0; d < mean.length; d++) mean[d] += pieces[k][d];
    }
    for (int d = 0; d < mean.length; d++) mean[d] /= Math.max(1, count);
    return mean;
  }

  private ProblemException broken(OrtException e) {
    return new ProblemException(
        Problem.error(
            "embeddings-model", "file", model.toString(), "what", String.valueOf(e.getMessage())),
        e);
  }

  private ProblemException problem(String what) {
    return new ProblemException(
        Problem.error("embeddings-model", "file", model.toString(), "what", what));
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
