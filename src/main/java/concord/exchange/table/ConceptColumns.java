package concord.exchange.table;

import concord.exchange.xml.LanguageTags;
import concord.terminology.TermStatus;
import concord.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the columns of a glossary table mean, from its first row.
///
/// `concept`, `domain`, `definition` (or `definition:zh`), `definition-source` (or
/// `definition-source:zh`), `note`, `source`, `broader`, `related`, `do-not-confuse` (other
/// concepts); `zh` holds the preferred term and after ` | ` further admitted ones, `zh:admitted`,
/// `zh:deprecated` … the others; `zh:curation`, `zh:note`, `zh:source`, `zh:part`, `zh:type`,
/// `zh:gender`, `zh:register` say more about these terms, in their order, separated by ` | `, or
/// one value for all; so do the rules for finding them: `zh:case`, `zh:pattern`, `zh:exceptions`
/// and `zh:forms` (several for one term separated by `; `), and `zh:contexts` (each `sentence @
/// source @ date`).
record ConceptColumns(List<Column> columns, List<String> unknown, Map<String, Language> repaired) {

  /// What one column holds.
  sealed interface Column {}

  record Whole(Field field) implements Column {}

  record Defined(Language language) implements Column {}

  record DefinedBy(Language language) implements Column {}

  record Terms(Language language, Optional<TermStatus> status) implements Column {}

  record Detail(Language language, Aspect aspect) implements Column {}

  record Unknown() implements Column {}

  enum Field {
    CONCEPT,
    DOMAIN,
    NOTE,
    SOURCE,
    BROADER,
    RELATED,
    DO_NOT_CONFUSE
  }

  enum Aspect {
    CURATION,
    PART,
    TYPE,
    SOURCE,
    NOTE,
    CASE,
    PATTERN,
    EXCEPTIONS,
    FORMS,
    GENDER,
    REGISTER,
    CONTEXTS
  }

  static ConceptColumns of(List<String> header) {
    var columns = new ArrayList<Column>();
    var unknown = new ArrayList<String>();
    var repaired = new TreeMap<String, Language>();
    for (String title : header) {
      var column = column(title.strip());
      columns.add(column);
      if (column instanceof Terms terms) {
        String written = title.split(":", 2)[0].strip();
        if (!LanguageTags.isCanonical(written, terms.language())) {
          repaired.put(written, terms.language());
        }
      }
      if (column instanceof Unknown && !title.isBlank()) unknown.add(title.strip());
    }
    return new ConceptColumns(columns, unknown, repaired);
  }

  boolean hasTerms() {
    return columns.stream().anyMatch(Terms.class::isInstance);
  }

  private static Column column(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    switch (lower) {
      case "concept", "id", "concept id" -> {
        return new Whole(Field.CONCEPT);
      }
      case "domain", "subject", "subject field", "subjectfield" -> {
        return new Whole(Field.DOMAIN);
      }
      case "note", "notes", "comment", "comments" -> {
        return new Whole(Field.NOTE);
      }
      case "source", "sources" -> {
        return new Whole(Field.SOURCE);
      }
      case "related" -> {
        return new Whole(Field.RELATED);
      }
      case "broader" -> {
        return new Whole(Field.BROADER);
      }
      case "do-not-confuse" -> {
        return new Whole(Field.DO_NOT_CONFUSE);
      }
      case "definition" -> {
        return new Defined(Language.EN);
      }
      case "definition-source" -> {
        return new DefinedBy(Language.EN);
      }
      default -> {
        return languageColumn(title, lower);
      }
    }
  }

  private static Column languageColumn(String title, String lower) {
    int colon = title.indexOf(':');
    String first = colon < 0 ? title : title.substring(0, colon).strip();
    String second = colon < 0 ? "" : lower.substring(colon + 1).strip();
    if (first.equalsIgnoreCase("definition")) {
      return LanguageTags.known(second).<Column>map(Defined::new).orElseGet(Unknown::new);
    }
    if (first.equalsIgnoreCase("definition-source")) {
      return LanguageTags.known(second).<Column>map(DefinedBy::new).orElseGet(Unknown::new);
    }
    var language = LanguageTags.known(first);
    if (language.isEmpty()) return new Unknown();
    if (second.isEmpty()) return new Terms(language.get(), Optional.empty());
    for (TermStatus status : TermStatus.values()) {
      if (status.word().equals(second)) {
        return new Terms(language.get(), Optional.of(status));
      }
    }
    for (Aspect aspect : Aspect.values()) {
      if (aspect.name().toLowerCase(Locale.ROOT).equals(second)) {
        return new Detail(language.get(), aspect);
      }
    }
    return new Unknown();
  }
}
