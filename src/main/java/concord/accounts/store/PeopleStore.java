package concord.accounts.store;

import concord.accounts.NewPerson;
import concord.accounts.Person;
import concord.accounts.PersonId;
import concord.accounts.Role;
import concord.text.Language;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Repository;

/// Reads and writes people.
@Repository
public class PeopleStore {

  /// A person with the hash of the password.
  public record Credentials(Person person, String passwordHash) {}

  private final EntityManager rows;

  PeopleStore(EntityManager rows) {
    this.rows = rows;
  }

  public List<Person> all() {
    return rows
        .createQuery("from PersonRow p order by p.displayName, p.id", PersonRow.class)
        .getResultList()
        .stream()
        .map(PersonRow::toPerson)
        .toList();
  }

  public long count() {
    return rows.createQuery("select count(*) from PersonRow", Long.class).getSingleResult();
  }

  public Optional<Credentials> byName(String name) {
    return rows.createQuery("from PersonRow p where p.name = :name", PersonRow.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst()
        .map(row -> new Credentials(row.toPerson(), row.password));
  }

  public Optional<Person> byId(PersonId id) {
    return row(id).map(PersonRow::toPerson);
  }

  public Person add(NewPerson person, String name, String passwordHash) {
    var row = new PersonRow(person, name, passwordHash);
    rows.persist(row);
    rows.flush();
    return row.toPerson();
  }

  public void setPassword(PersonId id, String hash) {
    row(id).ifPresent(row -> row.password = hash);
  }

  public Optional<Person> setRoles(PersonId id, Set<Role> roles) {
    var row = row(id);
    row.ifPresent(found -> found.roles = new HashSet<>(roles));
    rows.flush();
    return row.map(PersonRow::toPerson);
  }

  public Optional<Person> setLanguage(PersonId id, Language language) {
    var row = row(id);
    row.ifPresent(found -> found.interfaceLanguage = language.tag());
    return row.map(PersonRow::toPerson);
  }

  public void replaceFirstStart(String tokenHash) {
    rows.createQuery("delete from FirstStartRow").executeUpdate();
    rows.persist(new FirstStartRow(tokenHash));
  }

  public boolean hasFirstStart(String tokenHash) {
    return rows.find(FirstStartRow.class, tokenHash) != null;
  }

  /// True for exactly one caller: the token is gone afterwards.
  public boolean takeFirstStart(String tokenHash) {
    return rows.createQuery("delete from FirstStartRow f where f.tokenHash = :hash")
            .setParameter("hash", tokenHash)
            .executeUpdate()
        == 1;
  }

  private Optional<PersonRow> row(PersonId id) {
    return Optional.ofNullable(rows.find(PersonRow.class, id.value()));
  }
}
