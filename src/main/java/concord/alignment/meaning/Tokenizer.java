package concord.alignment.meaning;

import concord.text.Problem;
import concord.text.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cuts a sentence into the numbered pieces a model was trained on, as its `tokenizer.json` says:
/// WordPiece (LaBSE and other kinds of BERT) or Unigram (multilingual-e5, bge-m3 and other kinds of
/// XLM-RoBERTa).
public final class Tokenizer {

  /// Longer sentences are cut: models look at no more, and most sentences are far shorter.
  static final int MOST_PIECES = 256;

  /// A tokenizer of a quarter of a million pieces has some 20 million bytes.
  private static final long MOST_BYTES = 100L * 1024 * 1024;

  /// Cuts a text into pieces, without those that begin and end it.
  interface Pieces {
    List<Integer> of(String text);
  }

  private final Pieces pieces;
  private final int begin;
  private final int end;
  private final int padding;

  private Tokenizer(Pieces pieces, int begin, int end, int padding) {
    this.pieces = pieces;
    this.begin = begin;
    this.end = end;
    this.padding = padding;
  }

  /// The numbers of a sentence's pieces, with those that begin and end it.
  public int[] of(String sentence) {
    var found = pieces.of(sentence);
    int count = Math.min(found.size(), MOST_PIECES - 2);
    var numbers = new int[count + 2];
    numbers[0] = begin;
    for (int k = 0; k < count; k++) numbers[k + 1] = found.get(k);
    numbers[count + 1] = end;
    return numbers;
  }

  /// The number that fills up shorter sentences.
  public int padding() {
    return padding;
  }

  static Tokenizer read(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) throw broken(file, "");
    JsonNode json;
    try {
      json = JsonMapper.shared().readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      throw new ProblemException(broken(file, "").problem(), e);
    }
    var model = json.path("model");
    var special = new HashMap<String, Integer>();
    for (JsonNode token : json.path("added_tokens")) {
      special.put(token.path("content").asString(""), token.path("id").asInt(-1));
    }
    return switch (model.path("type").asString("")) {
      case "WordPiece" -> wordPiece(file, json, model, special);
      case "Unigram" -> unigram(file, model, special);
      default -> throw broken(file, model.path("type").asString(""));
    };
  }

  private static Tokenizer wordPiece(
      Path file, JsonNode json, JsonNode model, Map<String, Integer> special) {
    var vocabulary = new HashMap<String, Integer>();
    model
        .path("vocab")
        .properties()
        .forEach(entry -> vocabulary.put(entry.getKey(), entry.getValue().asInt()));
    special.forEach(vocabulary::putIfAbsent);
    var pieces =
        new WordPiece(
            vocabulary,
            number(file, vocabulary, model.path("unk_token").asString("[UNK]")),
            model.path("continuing_subword_prefix").asString("##"),
            json.path("normalizer").path("lowercase").asBoolean(false));
    return new Tokenizer(
        pieces,
        number(file, vocabulary, "[CLS]"),
        number(file, vocabulary, "[SEP]"),
        number(file, vocabulary, "[PAD]"));
  }

  private static Tokenizer unigram(Path file, JsonNode model, Map<String, Integer> special) {
    var names = new ArrayList<String>();
    var scores = new ArrayList<Double>();
    for (JsonNode piece : model.path("vocab")) {
      names.add(piece.path(0).asString(""));
      scores.add(piece.path(1).asDouble(0));
    }
    var vocabulary = new HashMap<String, Integer>();
    for (int k = 0; k < names.size(); k++) vocabulary.putIfAbsent(names.get(k), k);
    special.forEach(vocabulary::putIfAbsent);
    int unknown = model.path("unk_id").asInt(-1);
    if (unknown < 0 || unknown >= names.size()) throw broken(file, "Unigram");
    return new Tokenizer(
        new Unigram(names, scores, unknown, special.keySet()),
        number(file, vocabulary, "<s>"),
        number(file, vocabulary, "</s>"),
        number(file, vocabulary, "<pad>"));
  }

  private static int number(Path file, Map<String, Integer> vocabulary, String piece) {
    Integer number = vocabulary.get(piece);
    if (number == null) throw broken(file, piece);
    return number;
  }

  private static ProblemException broken(Path file, String what) {
    return new ProblemException(
        Problem.error("embeddings-tokenizer", "file", file.toString(), "what", what));
  }
}
