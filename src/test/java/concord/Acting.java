package concord;

import concord.accounts.Role;
import java.util.Arrays;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// Acts in a test as somebody signed in with roles.
public final class Acting {

  private Acting() {}

  public static void as(String name, Role... roles) {
    var granted =
        Arrays.stream(roles).map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, "", granted));
    SecurityContextHolder.setContext(context);
  }

  public static <T> T as(String name, Role role, Supplier<T> task) {
    var before = SecurityContextHolder.getContext();
    as(name, role);
    try {
      return task.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  public static void asNobody() {
    SecurityContextHolder.clearContext();
  }
}
