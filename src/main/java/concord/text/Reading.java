package concord.text;

import java.util.List;

/// What a reader made of its input: the items it understood and what was wrong with the rest.
public record Reading<T>(List<T> items, List<Problem> problems) {

  public Reading {
    items = List.copyOf(items);
    problems = List.copyOf(problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }
}
