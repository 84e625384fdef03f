/// Sentences as vectors, by a model that the user brings: one more kind of evidence, never needed.
///
/// Lives here: [SentenceModel] (a folder with model.onnx and tokenizer.json), its tokenizers,
/// [Vectors]. The score made of them is `cost.Meaning`.
/// Does not: fetching a model, training one.
/// Start reading at [SentenceModel].
@NullMarked
package concord.alignment.meaning;

import org.jspecify.annotations.NullMarked;
