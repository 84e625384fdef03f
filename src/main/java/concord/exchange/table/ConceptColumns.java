package concord.exchange.table;

import concord.exchange.xml.LanguageTags;
import concord.terminology.TermStatus;
import concord.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the columns of a glossary table mean, from its first row.
///
/// `concept`, `domain`, `definition` (or `definition:zh`), `note`, `source`,
/// `related` (other concepts); `zh` holds the
// preferred
/// term and after ` | ` further admitted ones, `zh:admitted`, `zh:deprecated` … the others;
/// `zh:curation`, `zh:note`, `zh:source`, `zh:part`, `zh:type` say more about these terms, in their
/// order, separated by ` | `, or one value for all; so do the rules for finding them: `zh:case`,
/// `zh:pattern` and `zh:exceptions` (several for one term separated by `; `).
record ConceptColumns(List<Column> columns, List<String> unknown) {

  /// What one column holds.
  sealed interface Column {}

  record Whole(Field field) implements Column {}

  record Definition(Language language) implements Column {}

  record Terms(Language language, Optional<TermStatus> status) implements Column {}

  record Detail(Language language, Aspect aspect) implements Column {}

  record Unknown() implements Column {}

  enum Field {
    CONCEPT,
    DOMAIN,
    NOTE,
    SOURCE,
    RELATED
  }

  enum Aspect {
    CURATION,
    PART,
    TYPE,
    SOURCE,
    NOTE,
    CASE,
    PATTERN,
    EXCEPTIONS
  }

  static ConceptColumns of(List<String> header) {
    var columns = new ArrayList<Column>();
    var unknown = new ArrayList<String>();
    for (String title : header) {
      var column = column(title.strip());
      columns.add(column);
      if (column instanceof Unknown && !title.isBlank()) unknown.add(title.strip());
    }
    return new ConceptColumns(columns, unknown);
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
      case "definition" -> {
        return new Definition(Language.EN);
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
      return LanguageTags.known(second).<Column>map(Definition::new).orElseGet(Unknown::new);
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
