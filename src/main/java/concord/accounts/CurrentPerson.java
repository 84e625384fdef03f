package concord.accounts;

import java.util.Optional;
import org.springframework.stereotype.Service;

/// Who is acting now: whoever is signed in, or the program itself (see [RunAs]).
@Service
public class CurrentPerson {

  /// Empty for the program itself and for whoever is not signed in.
  @Open(because = "it answers about the caller only")
  public Optional<Person> person() {
    throw new UnsupportedOperationException();
  }

  /// The name that goes into histories.
  @Open(because = "it answers about the caller only")
  public String displayName() {
    throw new UnsupportedOperationException();
  }

  @Open(because = "it answers about the caller only")
  public boolean may(Role role) {
    throw new UnsupportedOperationException();
  }
}
