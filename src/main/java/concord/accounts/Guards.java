package concord.accounts;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Makes [Needs] and [Open] bite, and says how passwords are kept.
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class Guards {

  @Bean
  static AnnotationTemplateExpressionDefaults roleNamesInAnnotations() {
    return new AnnotationTemplateExpressionDefaults();
  }

  @Bean
  static RoleHierarchy roleHierarchy() {
    return RoleHierarchyImpl.withDefaultRolePrefix()
        .role(Role.ADMINISTRATOR.name())
        .implies(Role.TERMINOLOGIST.name(), Role.REVIEWER.name())
        .role(Role.TERMINOLOGIST.name())
        .implies(Role.TRANSLATOR.name())
        .role(Role.REVIEWER.name())
        .implies(Role.TRANSLATOR.name())
        .build();
  }

  /// The prefix in the stored hash lets a later, stronger way stand beside this one.
  @Bean
  static PasswordEncoder passwordEncoder() {
    return new DelegatingPasswordEncoder(
        "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
  }
}
