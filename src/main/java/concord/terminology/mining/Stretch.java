package concord.terminology.mining;

import concord.morphology.Token;
import concord.text.Span;
import java.util.List;

/// Words of one text that may be a term.
///
/// @param key the same for all forms of the wording
/// @param words the keys of its words
/// @param tokens the words as they stand there; a Chinese word is one
/// @param surface the text of the span
/// @param before the letter right before it that may belong to it, 0 where there is none
/// @param after the same behind it
/// @param opens whether a sentence begins with it: its first capital says nothing
record Stretch(
    String key,
    List<String> words,
    List<Token> tokens,
    Span span,
    String surface,
    int before,
    int after,
    boolean opens) {}
