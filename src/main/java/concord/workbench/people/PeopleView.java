package concord.workbench.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import concord.accounts.Accounts;
import concord.accounts.NewPerson;
import concord.accounts.Person;
import concord.accounts.Role;
import concord.text.Language;
import concord.text.ProblemException;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The people who may sign in and what they may do.
@Route("people")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Div implements HasDynamicTitle {

  private final Accounts accounts;
  private final Grid<Person> grid = new Grid<>();

  PeopleView(Accounts accounts) {
    this.accounts = accounts;
    addClassName("page");
    var space = new Div();
    space.addClassName("grow");
    var add = new Button(Texts.say("people.add"), clicked -> add());
    add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add.setId("add-person");
    var head = new Div(new H1(Texts.say("people.title")), space, add);
    head.addClassName("page-head");
    grid.setAllRowsVisible(true);
    grid.addColumn(Person::name).setHeader(Texts.say("people.name"));
    grid.addColumn(Person::displayName).setHeader(Texts.say("people.display-name"));
    grid.addColumn(PeopleView::roles).setHeader(Texts.say("people.roles"));
    grid.addComponentColumn(
            person -> new Button(Texts.say("people.change"), clicked -> change(person)))
        .setAutoWidth(true)
        .setFlexGrow(0);
    add(head, grid);
    refresh();
  }

  @Override
  public String getPageTitle() {
    return Texts.say("people.title") + " · Concord";
  }

  private void refresh() {
    grid.setItems(accounts.list());
  }

  private static String roles(Person person) {
    return person.roles().stream().sorted().map(PeopleView::word).collect(Collectors.joining(", "));
  }

  private static String word(Role role) {
    return Texts.say("role." + role.name().toLowerCase(Locale.ROOT));
  }

  private void add() {
    var name = new TextField(Texts.say("people.name"));
    var displayName = new TextField(Texts.say("people.display-name"));
    var password = new PasswordField(Texts.say("people.password"));
    var roles = roleChoice(Set.of(Role.TRANSLATOR));
    dialog(
        Texts.say("people.add"),
        new Div(name, displayName, password, roles),
        () ->
            accounts.add(
                new NewPerson(
                    name.getValue(),
                    displayName.getValue(),
                    password.getValue(),
                    roles.getValue(),
                    Language.of(Texts.messagesLanguage()))));
  }

  private void change(Person person) {
    var password = new PasswordField(Texts.say("people.new-password"));
    password.setHelperText(Texts.say("people.new-password.help"));
    var roles = roleChoice(person.roles());
    dialog(
        person.displayName(),
        new Div(roles, password),
        () -> {
          accounts.setRoles(person.id(), roles.getValue());
          if (!password.isEmpty()) accounts.resetPassword(person.id(), password.getValue());
        });
  }

  private static CheckboxGroup<Role> roleChoice(Set<Role> chosen) {
    var roles = new CheckboxGroup<Role>(Texts.say("people.roles"));
    roles.setItems(Role.values());
    roles.setItemLabelGenerator(PeopleView::word);
    roles.setValue(chosen);
    return roles;
  }

  private void dialog(String title, Div fields, Runnable store) {
    var dialog = new Dialog();
    dialog.setHeaderTitle(title);
    fields.addClassName("people-fields");
    var trouble = new Div();
    var save =
        new Button(
            Texts.say("people.save"),
            clicked -> {
              try {
                store.run();
                dialog.close();
                refresh();
              } catch (ProblemException refused) {
                trouble.removeAll();
                trouble.add(Notices.of(refused.problem()));
              }
            });
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    dialog.add(fields, trouble);
    dialog
        .getFooter()
        .add(new Button(Texts.say("concept.cancel"), clicked -> dialog.close()), save);
    dialog.open();
  }
}
