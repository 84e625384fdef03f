package concord.accounts;

import concord.accounts.store.PeopleStore;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds whoever signs in.
@Component
class SignIn implements UserDetailsService {

  private final PeopleStore people;

  SignIn(PeopleStore people) {
    this.people = people;
  }

  @Override
  @Transactional(readOnly = true)
  public UserDetails loadUserByUsername(String name) {
    var found =
        people
            .byName(PersonName.of(name))
            .orElseThrow(() -> new UsernameNotFoundException("no person " + name));
    return User.withUsername(found.person().name())
        .password(found.passwordHash())
        .roles(found.person().roles().stream().map(Role::name).toArray(String[]::new))
        .build();
  }
}
