package concord;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// The application without its fronts: what data commands and tests of the stores start.
@EnableAutoConfiguration(
    excludeName = {
      "com.vaadin.flow.spring.SpringBootAutoConfiguration",
      "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
      "com.vaadin.flow.spring.VaadinScopesConfig"
    })
@ComponentScan({"concord.accounts", "concord.termbase", "concord.memory", "concord.statements"})
@Import(Wiring.class)
class Stores {}
