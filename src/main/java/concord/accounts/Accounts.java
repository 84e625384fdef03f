package concord.accounts;

import concord.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/// The people who work here: added, given roles, given a new password.
@Service
public class Accounts {

  @Needs(Role.ADMINISTRATOR)
  public List<Person> list() {
    throw new UnsupportedOperationException();
  }

  @Needs(Role.ADMINISTRATOR)
  public Person add(NewPerson person) {
    throw new UnsupportedOperationException();
  }

  @Needs(Role.ADMINISTRATOR)
  public void resetPassword(PersonId id, String password) {
    throw new UnsupportedOperationException();
  }

  @Needs(Role.ADMINISTRATOR)
  public Person setRoles(PersonId id, Set<Role> roles) {
    throw new UnsupportedOperationException();
  }

  /// Sets the language the interface speaks to whoever is signed in.
  @Needs(Role.TRANSLATOR)
  public Person speak(Language interfaceLanguage) {
    throw new UnsupportedOperationException();
  }

  /// Changes the password of whoever is signed in.
  @Needs(Role.TRANSLATOR)
  public void changePassword(String old, String fresh) {
    throw new UnsupportedOperationException();
  }

  /// The path of the page that creates the first administrator, `/setup/<token>`; empty once there
  /// is a person. Each call makes a new token and forgets the one before.
  @Needs(Role.ADMINISTRATOR)
  public Optional<String> firstStartLink() {
    throw new UnsupportedOperationException();
  }

  /// Whether a token from [#firstStartLink] is still good.
  @Open(because = "nobody can sign in before the first person exists")
  public boolean isFirstStartToken(String token) {
    throw new UnsupportedOperationException();
  }

  /// Creates the first administrator; a used or wrong token is a problem.
  @Open(because = "nobody can sign in before the first person exists")
  public Person createAdministrator(
      String token, String name, String displayName, String password, Language language) {
    throw new UnsupportedOperationException();
  }
}
