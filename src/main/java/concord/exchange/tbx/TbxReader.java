package concord.exchange.tbx;

import concord.exchange.ProblemTally;
import concord.exchange.xml.LanguageTags;
import concord.exchange.xml.XmlCursor;
import concord.terminology.Concept;
import concord.terminology.Context;
import concord.terminology.CrossReference;
import concord.terminology.TermDetails;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads TBX of every version and style: the levels are told by their element names, a data
/// category by its `type` (DCA, v2) or by the name of its element (DCT).
final class TbxReader {

  private static final Set<String> CONCEPTS = Set.of("conceptEntry", "termEntry");
  private static final Set<String> LANGUAGES = Set.of("langSec", "langSet");
  private static final Set<String> TERMS = Set.of("termSec", "tig", "ntig");

  /// Only hold others together.
  private static final Set<String> GROUPS =
      Set.of("text", "body", "termGrp", "termNoteGrp", "descripGrp", "adminGrp");

  /// A line broken between two Chinese characters, where no blank ever stood.
  private static final Pattern BROKEN_CHINESE =
      Pattern.compile("(?<=[\\p{IsHan}，。；：、！？”）》])[ \\t]*\\R\\s*(?=[\\p{IsHan}，。；：、！？“（《])");

  private static final Pattern BREAK = Pattern.compile("\\R");

  /// Whatever is not one blank already.
  private static final Pattern BLANKS = Pattern.compile("[\\t\\r\\n][ \\t\\r\\n]*| [ \\t\\r\\n]+");

  private final String name;
  private final List<Concept> concepts = new ArrayList<>();
  private final List<Problem> found = new ArrayList<>();
  private final ProblemTally problems;
  private final Set<String> notKept = new TreeSet<>();
  private final Map<String, Language> repaired = new TreeMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Optional<Language>> languages = new HashMap<>();
  private Optional<Language> fileLanguage = Optional.empty();

  TbxReader(String name) {
    this.name = name;
    this.problems = new ProblemTally(name, found::add);
  }

  Reading<Concept> read(InputStream in) throws IOException {
    try (var xml = XmlCursor.open(name, in, problems)) {
      xml.next();
      String root = xml.element();
      if (!root.equals("tbx") && !root.equals("martif")) {
        throw new ProblemException(
            Problem.error(
                "xml-other-root", "file", name, "expected", "tbx", "found", Limits.shorten(root)));
      }
      fileLanguage = LanguageTags.repair(xml.language());
      while (true) {
        var on = xml.next();
        if (on == XmlCursor.On.END_OF_FILE) break;
        if (on != XmlCursor.On.START || GROUPS.contains(xml.element())) continue;
        if (CONCEPTS.contains(xml.element())) {
          concept(xml);
        } else {
          // The header and what stands after the body: about the file, not about a concept.
          if (!xml.element().endsWith("Header")) notKept.add(Limits.shorten(xml.element()));
          xml.skip();
        }
      }
    } catch (ProblemException e) {
      problems.accept(e.problem());
    }
    repaired.forEach(
        (tag, language) ->
            problems.accept(
                Problem.note(
                    "language-tag-repaired",
                    "file",
                    name,
                    "tag",
                    tag,
                    "language",
                    language.tag())));
    if (!notKept.isEmpty()) {
      problems.accept(
          Problem.note("elements-not-kept", "file", name, "elements", String.join(", ", notKept)));
    }
    problems.finish();
    return new Reading<>(concepts, found);
  }

  private void concept(XmlCursor xml) {
    String line = xml.line();
    var concept = new ConceptDraft(id(xml.attribute("id"), line));
    var at = new Place(Optional.empty(), null, null);
    walk(xml, concept, at);
    if (concept.hasTerms()) {
      concepts.add(concept.concept());
    } else {
      problems.accept(
          Problem.warning(
              "concept-without-term", "file", name, "line", line, "concept", concept.id()));
    }
  }

  /// Where in a concept the reader stands.
  ///
  /// @param group what has come in of the group around
  private record Place(
      Optional<Language> language, @Nullable TermDraft term, @Nullable Group group) {}

  /// A definition or context with what is said of it alone.
  private static final class Group {
    String definition = "";
    String context = "";
    String source = "";
    Optional<LocalDate> date = Optional.empty();
    Optional<Language> language = Optional.empty();
  }

  /// Everything inside the element the cursor stands on.
  private void walk(XmlCursor xml, ConceptDraft concept, Place place) {
    int outside = xml.depth() - 1;
    while (true) {
      var on = xml.next();
      if (xml.depth() == outside) return;
      if (on != XmlCursor.On.START) continue;
      String element = xml.element();
      if (LANGUAGES.contains(element)) {
        language(xml, concept);
      } else if (TERMS.contains(element)) {
        term(xml, concept, place);
      } else if (GROUPS.contains(element)) {
        if (element.equals("descripGrp")) {
          var group = new Group();
          walk(xml, concept, new Place(place.language(), place.term(), group));
          finish(group, concept, place);
        } else {
          walk(xml, concept, place);
        }
      } else if (element.equals("term") && place.term() != null) {
        place.term().text = plain(xml.allText(Limits.NOTE_CHARACTERS));
      } else {
        category(xml, concept, place);
      }
    }
  }

  private void language(XmlCursor xml, ConceptDraft concept) {
    var language = languages.computeIfAbsent(xml.language(), LanguageTags::repair);
    if (language.isPresent()) {
      if (!LanguageTags.isCanonical(xml.language(), language.get())) {
        repaired.putIfAbsent(Limits.shorten(xml.language()), language.get());
      }
      walk(xml, concept, new Place(language, null, null));
      return;
    }
    problems.accept(
        Problem.warning(
            "language-tag-unknown",
            "file",
            name,
            "line",
            xml.line(),
            "tag",
            Limits.shorten(xml.language())));
    xml.skip();
  }

  private void term(XmlCursor xml, ConceptDraft concept, Place place) {
    String line = xml.line();
    if (place.language().isEmpty()) {
      xml.skip();
      return;
    }
    var term = new TermDraft(place.language().get());
    walk(xml, concept, new Place(place.language(), term, null));
    if (term.text.isEmpty() || term.text.length() > Limits.TERM_CHARACTERS) {
      problems.accept(
          Problem.warning(
              term.text.isEmpty() ? "term-empty" : "term-too-long",
              "file",
              name,
              "line",
              line,
              "concept",
              concept.id(),
              "limit",
              Limits.TERM_CHARACTERS));
    } else {
      if (!term.patternFits()) {
        problems.accept(
            Problem.warning("term-pattern-dropped", "file", name, "line", line, "term", term.text));
      }
      concept.add(term);
    }
  }

  private void category(XmlCursor xml, ConceptDraft concept, Place place) {
    String element = xml.element();
    String type = xml.attribute("type");
    String category = type.isEmpty() ? element : type;
    var language =
        languages.computeIfAbsent(xml.language(), LanguageTags::repair).or(place::language);
    var reference = TbxValues.reference(category).filter(kind -> place.term() == null);
    boolean kept = reference.isPresent() || isKept(category);
    if (!kept) {
      notKept.add(Limits.shorten(category));
      xml.skip();
      return;
    }
    String line = xml.line();
    String target = xml.attribute("target").strip();
    String value = plain(xml.allText(Limits.NOTE_CHARACTERS));
    if (reference.isPresent()) {
      reference(concept, reference.get(), target, value);
    } else if (!value.isEmpty()
        && !(place.group() != null && into(place.group(), category, value, language))) {
      if (place.term() != null) ofTerm(place.term(), category, value, line);
      else ofConcept(concept, category, value, language);
    }
  }

  private static boolean isKept(String category) {
    return switch (category) {
      case "subjectField", "definition", "source", "note", "administrativeStatus" -> true;
      case "normativeAuthorization", "processStatus", "partOfSpeech", "termType" -> true;
      case "grammaticalGender", "register", "context", "usageNote" -> true;
      default -> false;
    };
  }

  /// The kind of a reference stands in its words where the dialect has one category for all.
  private static void reference(
      ConceptDraft concept, CrossReference.Kind kind, String target, String words) {
    if (!ConceptDraft.isId(target)) return;
    int colon = words.indexOf(": ");
    String said = colon < 0 ? "" : words.substring(0, colon);
    concept.reference(TbxValues.reference(said).orElse(kind), target);
  }

  /// Whether the value belongs to a group and not to the term or concept around it.
  private static boolean into(
      Group group, String category, String value, Optional<Language> language) {
    switch (category) {
      case "definition" -> {
        group.definition = ConceptDraft.lines(group.definition, value);
        group.language = language;
      }
      case "context" -> group.context = ConceptDraft.lines(group.context, value);
      case "source" -> group.source = ConceptDraft.lines(group.source, value);
      case "note" -> {
        String date = TbxValues.aside(TbxValues.DATE, "");
        if (!value.startsWith(date)) return false;
        group.date = date(value.substring(date.length()));
        return group.date.isPresent();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Optional<LocalDate> date(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private void finish(Group group, ConceptDraft concept, Place place) {
    var term = place.term();
    if (!group.context.isEmpty() && term != null) {
      if (term.contexts() < TermDetails.CONTEXTS) {
        term.context(new Context(group.context, group.source, group.date));
      } else {
        notKept.add("context");
      }
    } else if (!group.definition.isEmpty() && term == null) {
      var language = group.language.or(() -> fileLanguage).orElse(Language.EN);
      concept.definition(language, group.definition);
      if (!group.source.isEmpty()) concept.definitionSource(language, group.source);
    } else if (!group.source.isEmpty()) {
      if (term != null) term.source(group.source);
      else concept.source(group.source);
    }
    if (!group.definition.isEmpty() && term != null) notKept.add("definition of a term");
    if (!group.context.isEmpty() && term == null) notKept.add("context of a concept");
  }

  private void ofConcept(
      ConceptDraft concept, String category, String value, Optional<Language> language) {
    switch (category) {
      case "subjectField" -> concept.subjectField(value);
      case "definition" ->
          concept.definition(language.or(() -> fileLanguage).orElse(Language.EN), value);
      case "source" -> concept.source(value);
      case "note" -> concept.note(value);
      default -> notKept.add(category);
    }
  }

  private void ofTerm(TermDraft term, String category, String value, String line) {
    switch (category) {
      case "note", "usageNote" -> term.note(value);
      case "source" -> term.source(value);
      case "grammaticalGender" -> term.gender = value;
      case "register" -> term.register = TbxValues.register(value);
      case "context" -> {
        if (term.contexts() < TermDetails.CONTEXTS) {
          term.context(new Context(value, "", Optional.empty()));
        } else {
          notKept.add("context");
        }
      }
      case "partOfSpeech" -> term.partOfSpeech = value;
      case "termType" -> term.type = value;
      case "administrativeStatus", "normativeAuthorization" -> {
        Optional<TermStatus> status = TbxValues.status(value);
        if (status.isPresent()) term.status = status;
        else unknownValue(category, value, line);
      }
      case "processStatus" ->
          TbxValues.curation(value)
              .ifPresentOrElse(
                  curation -> term.curation = curation, () -> unknownValue(category, value, line));
      default -> notKept.add(category);
    }
  }

  private void unknownValue(String category, String value, String line) {
    problems.accept(
        Problem.warning(
            "term-value-unknown",
            "file",
            name,
            "line",
            line,
            "category",
            category,
            "value",
            Limits.shorten(value)));
  }

  private String id(String written, String line) {
    String id = TbxId.decode(written.strip());
    if (id.isBlank() || id.length() > 120) {
      int number = concepts.size() + 1;
      while (ids.contains("c" + number)) number++;
      id = "c" + number;
    } else if (ids.contains(id)) {
      problems.accept(
          Problem.warning(
              "concept-id-twice", "file", name, "line", line, "concept", Limits.shorten(id)));
      int number = 2;
      while (ids.contains(id + "-" + number)) number++;
      id = id + "-" + number;
    }
    ids.add(id);
    return id;
  }

  /// Files are indented for people; a term or a definition is one line.
  private static String plain(String text) {
    if (BREAK.matcher(text).find()) text = BROKEN_CHINESE.matcher(text).replaceAll("");
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }
}
