package concord.accounts;

import concord.text.Language;
import java.util.Set;

/// What an administrator says about somebody who is to sign in.
public record NewPerson(
    String name, String displayName, String password, Set<Role> roles, Language interfaceLanguage) {

  public NewPerson {
    roles = Set.copyOf(roles);
  }

  @Override
  public String toString() {
    return "NewPerson[" + name + ", " + roles + "]";
  }
}
