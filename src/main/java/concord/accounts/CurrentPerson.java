package concord.accounts;

import concord.accounts.store.PeopleStore;
import java.util.Optional;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is acting now: whoever is signed in, or the program itself (see [RunAs]).
@Service
public class CurrentPerson {

  private final PeopleStore people;
  private final RoleHierarchy hierarchy;

  CurrentPerson(PeopleStore people, RoleHierarchy hierarchy) {
    this.people = people;
    this.hierarchy = hierarchy;
  }

  /// Empty for the program itself and for whoever is not signed in.
  @Open(because = "it answers about the caller only")
  @Transactional(readOnly = true)
  public Optional<Person> person() {
    return authentication()
        .flatMap(who -> people.byName(who.getName()))
        .map(PeopleStore.Credentials::person);
  }

  /// The name that goes into histories.
  @Open(because = "it answers about the caller only")
  @Transactional(readOnly = true)
  public String displayName() {
    return person()
        .map(Person::displayName)
        .or(() -> authentication().map(Authentication::getName))
        .orElse("");
  }

  /// The sign-in name, which tells people apart; empty for whoever is not signed in.
  @Open(because = "it answers about the caller only")
  public String name() {
    return authentication().map(Authentication::getName).orElse("");
  }

  @Open(because = "it answers about the caller only")
  public boolean may(Role role) {
    return authentication().stream()
        .flatMap(who -> hierarchy.getReachableGrantedAuthorities(who.getAuthorities()).stream())
        .anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority()));
  }

  private static Optional<Authentication> authentication() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(who -> who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken));
  }
}
