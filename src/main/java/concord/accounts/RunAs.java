package concord.accounts;

import java.util.Arrays;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// Lets the program itself call services: at start-up, from the command line, in the background.
/// Whoever can start a command on the data folder could change it anyway.
public final class RunAs {

  static final String SYSTEM = "concord";

  private RunAs() {}

  public static void system(Runnable task) {
    system(
        () -> {
          task.run();
          return true;
        });
  }

  public static <T> T system(Supplier<T> task) {
    var before = SecurityContextHolder.getContext();
    var context = SecurityContextHolder.createEmptyContext();
    var authorities =
        Arrays.stream(Role.values()).map(r -> new SimpleGrantedAuthority("ROLE_" + r)).toList();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(SYSTEM, "", authorities));
    SecurityContextHolder.setContext(context);
    try {
      return task.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
