package testudo.report.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import testudo.table.Schema;
import testudo.table.Table;

final class PlainTest {
    private static final Schema<Line> SCHEMA = Schema.of(Line.class, "lines", "Lines")
            .text("end", "which end of a range", Line::end)
            .text("grade", "grade of the source", Line::grade)
            .text("why", "the reason", Line::why);

    @Test
    void onlyAGradeIsMarkedAsWeak() {
        String html = html(new Line("low", "low", "short"));
        assertTrue(html.contains("low *"), html);
        assertEquals(html.indexOf("low *"), html.lastIndexOf("low *"), html);
    }

    @Test
    void aLongReasonGetsAWideColumn() {
        assertTrue(html(new Line("low", "high", "a reason that takes more room than a number or a single word"))
                .contains("<td class=\"long\">a reason"));
        assertFalse(html(new Line("low", "high", "short")).contains("class=\"long\""));
    }

    private static String html(Line line) {
        return Plain.table(new Table<>(SCHEMA, List.of(line)));
    }

    record Line(String end, String grade, String why) {}
}
