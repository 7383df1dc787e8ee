package eu.commontable.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void tells_where_the_matches_are_in_the_text_without_the_marks() {
        var marked = MarkedText.read("\u0002Housing\u0003 for \u0002refugees\u0003");
        assertEquals("Housing for refugees", marked.text());
        assertEquals(List.of(new Mark(0, 7), new Mark(12, 20)), marked.marks());
    }

    @Test
    void leaves_markup_that_somebody_wrote_as_plain_text() {
        assertEquals("<b>x</b>", MarkedText.read("<b>\u0002x\u0003</b>").text());
    }

    @Test
    void survives_marks_that_do_not_match() {
        assertEquals(List.of(), MarkedText.read("a\u0003b\u0002c").marks());
        assertEquals("abc", MarkedText.read("a\u0003b\u0002c").text());
    }
}
