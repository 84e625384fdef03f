package concord.workbench.parts;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import concord.text.Language;
import java.util.List;

/// A text in its own language with some stretches marked.
public final class MarkedText extends Span {

  /// @param marks in UTF-16 units, in order
  public MarkedText(Language language, String text, List<concord.text.Span> marks) {
    getElement().setAttribute("lang", language.tag());
    getElement().setAttribute("dir", Directions.of(language));
    int at = 0;
    for (var mark : marks) {
      if (mark.startUtf16() < at || mark.endUtf16() > text.length()) continue;
      add(new Text(text.substring(at, mark.startUtf16())));
      var marked = new Element("mark");
      marked.setText(mark.of(text));
      getElement().appendChild(marked);
      at = mark.endUtf16();
    }
    add(new Text(text.substring(at)));
  }
}
