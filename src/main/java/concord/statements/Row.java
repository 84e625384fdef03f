package concord.statements;

import concord.text.Language;
import java.util.List;
import java.util.Optional;

/// A bead as the editor shows it.
///
/// @param number of the row, from 1
/// @param confidence of the alignment, 0 to 1
/// @param handMade true when a person has put it together
/// @param cells one a version, in the order of [Sheet#languages()]
public record Row(
    BeadId id, int number, double confidence, boolean handMade, boolean locked, List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  public Optional<Cell> cell(Language language) {
    return cells.stream().filter(cell -> cell.language().equals(language)).findFirst();
  }
}
