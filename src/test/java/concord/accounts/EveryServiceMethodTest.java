package concord.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;

/// No service can be asked anything without a role being named for it.
class EveryServiceMethodTest {

  private static final List<JavaMethod> METHODS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("concord").stream()
              .filter(type -> type.isAnnotatedWith(Service.class))
              .flatMap(type -> type.getMethods().stream())
              .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
              .toList();

  @Test
  void every_public_method_of_every_service_says_who_may_call_it() {
    assertThat(METHODS).hasSizeGreaterThan(60);
    assertThat(METHODS)
        .filteredOn(m -> !m.isAnnotatedWith(Needs.class) && !m.isAnnotatedWith(Open.class))
        .extracting(JavaMethod::getFullName)
        .isEmpty();
  }

  @Test
  void what_is_open_to_all_is_known_by_name() {
    assertThat(METHODS)
        .filteredOn(m -> m.isAnnotatedWith(Open.class))
        .extracting(m -> m.getOwner().getSimpleName() + "." + m.getName())
        .containsExactlyInAnyOrder(
            "Accounts.createAdministrator",
            "Accounts.isFirstStartToken",
            "CurrentPerson.displayName",
            "CurrentPerson.may",
            "CurrentPerson.name",
            "CurrentPerson.person");
  }

  /// Every public class in a store's root that Spring makes is a [Service], so the rule above sees
  /// it.
  @Test
  void what_the_stores_offer_is_a_service() {
    var others =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(
                    "concord.accounts", "concord.termbase", "concord.memory", "concord.statements")
                .stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(
                    type -> type.isMetaAnnotatedWith("org.springframework.stereotype.Component"))
                .filter(type -> !type.isAnnotatedWith(Service.class))
                .filter(type -> type.getPackageName().split("\\.").length == 2)
                .map(JavaClass::getSimpleName);
    assertThat(others).isEmpty();
  }
}
