package concord.workbench.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Who may reach which screen: everybody the sign-in page, everything else only people signed in.
@Configuration
@EnableWebSecurity
@ConditionalOnWebApplication
class Doors {

  @Bean
  SecurityFilterChain screens(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests -> requests.requestMatchers("/styles/**").permitAll())
        .with(vaadin(), screens -> screens.loginView(SignInView.class))
        .build();
  }
}
