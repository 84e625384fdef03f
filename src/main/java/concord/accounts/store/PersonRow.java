package concord.accounts.store;

import concord.accounts.NewPerson;
import concord.accounts.Person;
import concord.accounts.PersonId;
import concord.accounts.Role;
import concord.text.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "person")
@SuppressWarnings("NullAway.Init")
class PersonRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person")
  @SequenceGenerator(name = "person", sequenceName = "person_seq", allocationSize = 1)
  private long id;

  private String name;
  private String displayName;
  String password;
  String interfaceLanguage;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  Set<Role> roles = new HashSet<>();

  protected PersonRow() {}

  PersonRow(NewPerson person, String name, String hash) {
    this.name = name;
    this.displayName = person.displayName();
    this.password = hash;
    this.interfaceLanguage = person.interfaceLanguage().tag();
    this.roles.addAll(person.roles());
  }

  Person toPerson() {
    return new Person(new PersonId(id), name, displayName, roles, Language.of(interfaceLanguage));
  }
}
