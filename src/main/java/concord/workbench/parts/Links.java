package concord.workbench.parts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The addresses of screens, so that a screen can point to another without knowing it.
public final class Links {

  private Links() {}

  public static String statement(String slug) {
    return "statements/" + encode(slug);
  }

  /// A row of a statement, numbered from 1.
  public static String row(String slug, int rowNumber) {
    return statement(slug) + "/" + rowNumber;
  }

  public static String concept(String id) {
    return "glossary/" + encode(id);
  }

  private static String encode(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
