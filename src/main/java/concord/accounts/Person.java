package concord.accounts;

import concord.text.Language;
import java.util.Set;

/// Somebody who signs in.
///
/// @param name what is typed to sign in
/// @param displayName what others see
/// @param interfaceLanguage the language the interface speaks to this person
public record Person(
    PersonId id, String name, String displayName, Set<Role> roles, Language interfaceLanguage) {

  public Person {
    roles = Set.copyOf(roles);
  }
}
