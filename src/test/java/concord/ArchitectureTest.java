package concord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// Keeps the arrows between modules going one way, each rule with its reason.
class ArchitectureTest {

  /// The table of the design: a module and what it may use.
  private static final Map<String, Set<String>> ARROWS = arrows();

  private static final String[] ENGINES = {
    "concord.text..",
    "concord.morphology..",
    "concord.segmentation..",
    "concord.alignment..",
    "concord.terminology..",
    "concord.checks..",
    "concord.exchange.."
  };

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("concord");

  private static Map<String, Set<String>> arrows() {
    var arrows = new LinkedHashMap<String, Set<String>>();
    arrows.put("text", Set.of());
    arrows.put("morphology", Set.of("text"));
    arrows.put("segmentation", Set.of("text"));
    arrows.put("alignment", Set.of("text", "morphology"));
    arrows.put("terminology", Set.of("text", "morphology"));
    arrows.put("checks", Set.of("text", "terminology"));
    arrows.put("exchange", Set.of("text", "terminology", "segmentation"));
    arrows.put("accounts", Set.of("text"));
    arrows.put("termbase", Set.of("text", "morphology", "terminology", "accounts"));
    arrows.put("memory", Set.of("text", "morphology", "exchange", "accounts"));
    var engines =
        Set.of(
            "text", "morphology", "segmentation", "alignment", "terminology", "checks", "exchange");
    arrows.put("statements", union(engines, Set.of("accounts", "termbase", "memory")));
    var fronts = union(engines, Set.of("accounts", "termbase", "memory", "statements"));
    arrows.put("workbench", fronts);
    arrows.put("api", fronts);
    arrows.put("cli", fronts);
    return arrows;
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    var all = new TreeSet<>(a);
    all.addAll(b);
    return all;
  }

  @Test
  void enough_classes_are_seen_for_the_rules_to_mean_anything() {
    assertThat(PRODUCTION.size()).isGreaterThan(60);
  }

  @Test
  void modules_use_only_what_they_declare_and_form_no_cycle() {
    ApplicationModules.of(Application.class, new ImportOption.DoNotIncludeTests()).verify();
  }

  @Test
  void every_module_declares_exactly_the_arrows_of_the_design() throws ClassNotFoundException {
    for (var arrow : ARROWS.entrySet()) {
      var module = Class.forName("concord." + arrow.getKey() + ".package-info");
      var declared = module.getPackage().getAnnotation(ApplicationModule.class);
      assertThat(declared).as("module %s declares nothing", arrow.getKey()).isNotNull();
      assertThat(declared.allowedDependencies())
          .as("module %s is open to everything", arrow.getKey())
          .isNotEqualTo(new String[] {ApplicationModule.OPEN_TOKEN});
      // A name with "::" admits a named part of a module, such as "alignment::evidence".
      var modules =
          Arrays.stream(declared.allowedDependencies())
              .map(name -> name.split("::")[0].strip())
              .collect(Collectors.toSet());
      assertThat(ARROWS.get(arrow.getKey()))
          .as("module %s may not use all it declares", arrow.getKey())
          .containsAll(modules);
    }
  }

  @Test
  void no_package_of_the_root_is_missing_from_the_table() {
    var seen =
        PRODUCTION.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("concord."))
            .map(name -> name.split("\\.")[1])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(ARROWS.keySet()).containsAll(seen);
  }

  @Test
  void engines_run_in_a_test_with_new() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(ENGINES)
            .and(areNotPackageInfo())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.springframework..",
                "com.vaadin..",
                "org.hibernate..",
                "jakarta.persistence..",
                "org.flywaydb..",
                "java.sql..")
            .because("an engine that needs a framework cannot run in a command or a plain test"));
  }

  @Test
  void hibernate_stays_in_store_packages() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("..store..", "concord")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "jakarta.persistence..", "org.hibernate..", "org.springframework.data..")
            .because("rows are a detail of storing; everybody else speaks in records"));
  }

  @Test
  void rows_are_package_private() {
    check(
        classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .haveSimpleNameEndingWith("Row")
            .andShould()
            .notBePublic()
            .allowEmptyShould(true)
            .because("a row that leaves its package is changed behind the store's back"));
  }

  @Test
  void the_search_library_stays_in_index_and_morphology() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("..index..", "concord.morphology..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..")
            .because("another engine must be able to take its place"));
  }

  @Test
  void the_screen_library_stays_in_the_workbench() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("concord.workbench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..")
            .because("services answer every front alike"));
  }

  @Test
  void picocli_and_the_standard_streams_stay_in_the_command_line() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("concord.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..")
            .because("only the command line prints"));
    check(
        noClasses()
            .that(resideOutside("concord.cli.."))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("everything else logs, or answers its caller"));
  }

  @Test
  void every_package_says_what_may_be_null() {
    Map<String, List<JavaClass>> byPackage =
        PRODUCTION.stream().collect(Collectors.groupingBy(JavaClass::getPackageName));
    for (String name : byPackage.keySet()) {
      var info =
          byPackage.get(name).stream()
              .filter(type -> type.getSimpleName().equals("package-info"))
              .findFirst();
      assertThat(info).as("package %s has no package-info.java", name).isPresent();
      assertThat(info.get().isAnnotatedWith(NullMarked.class))
          .as("package %s is not @NullMarked", name)
          .isTrue();
    }
  }

  @Test
  void screens_do_not_depend_on_each_other_in_a_circle() {
    slices()
        .matching("concord.workbench.(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(PRODUCTION);
  }

  @Test
  void every_screen_says_who_may_see_it_and_only_the_doors_are_open_to_all() {
    var screens =
        PRODUCTION.stream()
            .filter(type -> type.isAnnotatedWith("com.vaadin.flow.router.Route"))
            .toList();
    assertThat(screens).hasSizeGreaterThan(5);
    for (JavaClass screen : screens) {
      boolean open = screen.isAnnotatedWith("com.vaadin.flow.server.auth.AnonymousAllowed");
      boolean guarded =
          screen.isAnnotatedWith("jakarta.annotation.security.PermitAll")
              || screen.isAnnotatedWith("jakarta.annotation.security.RolesAllowed");
      assertThat(open ^ guarded).as("%s says nothing, or both", screen.getName()).isTrue();
      if (open) assertThat(screen.getPackageName()).isEqualTo("concord.workbench.shell");
    }
  }

  @Test
  void no_class_hides_behind_an_empty_name() {
    check(
        noClasses()
            .that()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .because("such a name does not say what the class is for"));
  }

  private static void check(ArchRule rule) {
    rule.check(PRODUCTION);
  }

  private static DescribedPredicate<JavaClass> resideOutside(String packages) {
    return DescribedPredicate.not(resideInAPackage(packages));
  }

  private static DescribedPredicate<JavaClass> areNotPackageInfo() {
    return DescribedPredicate.describe(
        "are not package-info", type -> !type.getSimpleName().equals("package-info"));
  }
}
