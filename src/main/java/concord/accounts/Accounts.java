package concord.accounts;

import concord.accounts.store.AuditStore;
import concord.accounts.store.PeopleStore;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people who work here: added, given roles, given a new password.
@Service
public class Accounts {

  /// Shortest password, in characters a person counts.
  public static final int PASSWORD_CHARACTERS = 10;

  private static final int LONGEST_PASSWORD_CHARACTERS = 500;

  private final PeopleStore people;
  private final AuditStore log;
  private final CurrentPerson current;
  private final PasswordEncoder passwords;

  Accounts(PeopleStore people, AuditStore log, CurrentPerson current, PasswordEncoder passwords) {
    this.people = people;
    this.log = log;
    this.current = current;
    this.passwords = passwords;
  }

  @Needs(Role.ADMINISTRATOR)
  @Transactional(readOnly = true)
  public List<Person> list() {
    return people.all();
  }

  /// Who can be asked: everybody, by name.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public List<Colleague> colleagues() {
    return people.all().stream().map(p -> new Colleague(p.name(), p.displayName())).toList();
  }

  @Needs(Role.ADMINISTRATOR)
  @Transactional
  public Person add(NewPerson person) {
    Person added = store(person);
    log.add(current.displayName(), "person-added", added.name(), added.roles().toString());
    return added;
  }

  @Needs(Role.ADMINISTRATOR)
  @Transactional
  public void resetPassword(PersonId id, String password) {
    Person person = known(id);
    people.setPassword(id, hash(password));
    log.add(current.displayName(), "password-reset", person.name(), "");
  }

  @Needs(Role.ADMINISTRATOR)
  @Transactional
  public Person setRoles(PersonId id, Set<Role> roles) {
    Person before = known(id);
    boolean others =
        people.all().stream()
            .anyMatch(p -> !p.id().equals(id) && p.roles().contains(Role.ADMINISTRATOR));
    if (!others && !roles.contains(Role.ADMINISTRATOR)) {
      throw new ProblemException(Problem.error("last-administrator", "name", before.name()));
    }
    log.add(current.displayName(), "roles-set", before.name(), before.roles() + " → " + roles);
    return people.setRoles(id, roles).orElseThrow();
  }

  /// Sets the language the interface speaks to whoever is signed in.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public Person speak(Language interfaceLanguage) {
    return people.setLanguage(me().id(), interfaceLanguage).orElseThrow();
  }

  /// Changes the password of whoever is signed in.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public void changePassword(String old, String fresh) {
    Person me = me();
    String hash = people.byName(me.name()).orElseThrow().passwordHash();
    if (!passwords.matches(old, hash)) {
      throw new ProblemException(Problem.error("password-wrong"));
    }
    people.setPassword(me.id(), hash(fresh));
    log.add(me.displayName(), "password-changed", me.name(), "");
  }

  /// The path of the page that creates the first administrator, `/setup/<token>`; empty once there
  /// is a person. Each call makes a new token and forgets the one before.
  @Needs(Role.ADMINISTRATOR)
  @Transactional
  public Optional<String> firstStartLink() {
    if (people.count() > 0) return Optional.empty();
    String token = FirstStartToken.make();
    people.replaceFirstStart(FirstStartToken.hash(token));
    return Optional.of("/setup/" + token);
  }

  /// Whether a token from [#firstStartLink] is still good.
  @Open(because = "nobody can sign in before the first person exists")
  @Transactional(readOnly = true)
  public boolean isFirstStartToken(String token) {
    return people.count() == 0 && people.hasFirstStart(FirstStartToken.hash(token));
  }

  /// Creates the first administrator; a used or wrong token is a problem.
  @Open(because = "nobody can sign in before the first person exists")
  @Transactional
  public Person createAdministrator(
      String token, String name, String displayName, String password, Language language) {
    if (!people.takeFirstStart(FirstStartToken.hash(token)) || people.count() > 0) {
      throw new ProblemException(Problem.error("first-start-link-used"));
    }
    var person =
        store(new NewPerson(name, displayName, password, Set.of(Role.ADMINISTRATOR), language));
    log.add(person.displayName(), "first-administrator", person.name(), "");
    return person;
  }

  private Person store(NewPerson person) {
    String name = PersonName.of(person.name());
    if (!PersonName.isFit(name)) {
      throw new ProblemException(
          Problem.error("person-name-unfit", "name", Limits.shorten(person.name())));
    }
    if (people.byName(name).isPresent()) {
      throw new ProblemException(Problem.error("person-name-taken", "name", name));
    }
    String shown = person.displayName().isBlank() ? person.name().strip() : person.displayName();
    var whole =
        new NewPerson(name, cut(shown.strip()), "", person.roles(), person.interfaceLanguage());
    return people.add(whole, name, hash(person.password()));
  }

  private static String cut(String shown) {
    return shown.length() <= 200 ? shown : shown.substring(0, 200);
  }

  private String hash(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < PASSWORD_CHARACTERS || length > LONGEST_PASSWORD_CHARACTERS) {
      throw new ProblemException(
          Problem.error("password-length", "least", PASSWORD_CHARACTERS, "length", length));
    }
    return java.util.Objects.requireNonNull(passwords.encode(password));
  }

  private Person known(PersonId id) {
    return people
        .byId(id)
        .orElseThrow(() -> new ProblemException(Problem.error("person-unknown", "id", id.value())));
  }

  private Person me() {
    return current
        .person()
        .orElseThrow(() -> new ProblemException(Problem.error("nobody-signed-in")));
  }
}
