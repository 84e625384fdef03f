package concord.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.Acting;
import concord.StoresTest;
import concord.text.Language;
import concord.text.ProblemException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;

@StoresTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountsIT {

  @Autowired Accounts accounts;
  @Autowired AuditLog audit;
  @Autowired CurrentPerson current;
  @Autowired UserDetailsService signIn;
  @Autowired PasswordEncoder passwords;
  @Autowired JdbcTemplate sql;

  @AfterEach
  void signOut() {
    Acting.asNobody();
  }

  @Test
  @Order(1)
  void the_first_start_link_creates_one_administrator_and_works_once() {
    String replaced = token();
    String token = token();
    assertThat(accounts.isFirstStartToken(replaced)).isFalse();
    assertThat(accounts.isFirstStartToken(token)).isTrue();
    assertThat(sql.queryForList("select token_hash from first_start", String.class))
        .hasSize(1)
        .doesNotContain(token);

    problem("first-start-link-used", () -> create("guessed"));
    var person = create(token);

    assertThat(person.roles()).containsExactly(Role.ADMINISTRATOR);
    problem("first-start-link-used", () -> create(token));
    assertThat(RunAs.system(accounts::firstStartLink)).isEmpty();
  }

  @Test
  @Order(2)
  void a_person_signs_in_with_any_capitals_and_an_argon2_password() {
    Acting.as("aigul", Role.ADMINISTRATOR);
    accounts.add(
        new NewPerson("Сәуле", "Сәуле А.", "құпия сөз 1", Set.of(Role.TRANSLATOR), Language.KK));

    var details = signIn.loadUserByUsername("СӘУЛЕ ");

    assertThat(details.getPassword()).startsWith("{argon2}");
    assertThat(passwords.matches("құпия сөз 1", details.getPassword())).isTrue();
    assertThat(passwords.matches("құпия сөз 2", details.getPassword())).isFalse();
    assertThat(details.getAuthorities())
        .extracting(Object::toString)
        .containsExactly("ROLE_TRANSLATOR");
  }

  @Test
  @Order(3)
  void a_translator_manages_nobody_but_herself() {
    Acting.as("сәуле", Role.TRANSLATOR);
    assertThatThrownBy(() -> accounts.list()).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> audit.entries(0, 10)).isInstanceOf(AccessDeniedException.class);

    assertThat(accounts.speak(Language.RU).interfaceLanguage()).isEqualTo(Language.RU);
    problem("password-wrong", () -> accounts.changePassword("falsch", "another password"));
    accounts.changePassword("құпия сөз 1", "another password");

    assertThat(
            passwords.matches("another password", signIn.loadUserByUsername("сәуле").getPassword()))
        .isTrue();
  }

  @Test
  @Order(4)
  void nobody_signed_in_may_do_next_to_nothing() {
    assertThatThrownBy(() -> accounts.list())
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    assertThat(current.person()).isEmpty();
  }

  @Test
  @Order(5)
  void the_only_administrator_stays_one() {
    Acting.as("aigul", Role.ADMINISTRATOR);
    var aigul =
        accounts.list().stream().filter(p -> p.name().equals("aigul")).findFirst().orElseThrow();
    problem("last-administrator", () -> accounts.setRoles(aigul.id(), Set.of(Role.TRANSLATOR)));
  }

  @Test
  @Order(6)
  void names_and_passwords_are_refused_with_a_reason() {
    Acting.as("aigul", Role.ADMINISTRATOR);
    problem("password-length", () -> add("short", "123456789"));
    problem("person-name-unfit", () -> add("two words", "long enough 1"));
    problem("person-name-taken", () -> add("AIGUL", "long enough 1"));
  }

  @Test
  @Order(7)
  void the_audit_log_says_who_did_what() {
    Acting.as("aigul", Role.ADMINISTRATOR);
    assertThat(audit.entries(0, 100))
        .extracting(AuditEntry::action)
        .contains("first-administrator", "person-added", "password-changed");
    assertThat(audit.entries(0, 100))
        .filteredOn(e -> e.action().equals("person-added"))
        .extracting(AuditEntry::who)
        .containsExactly("Айгүл");
  }

  private Person add(String name, String password) {
    return accounts.add(new NewPerson(name, "", password, Set.of(Role.TRANSLATOR), Language.EN));
  }

  private String token() {
    return RunAs.system(() -> accounts.firstStartLink()).orElseThrow().replace("/setup/", "");
  }

  private Person create(String token) {
    return accounts.createAdministrator(token, "Aigul", "Айгүл", "a long password", Language.KK);
  }

  private static void problem(
      String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }
}
