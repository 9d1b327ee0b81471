package testudo.proving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void everyStepIsToldInOneLine() {
        List<String> told = new ArrayList<>();
        Progress progress = Progress.of(step -> told.add(step.line()));
        progress.step(Progress.Stage.SITING, "today, x5");
        progress.step(Progress.Stage.RECORD, "");
        assertEquals(List.of("siting: today, x5", "record"), told);
    }

    @Test
    void workStopsAtTheNextStepOnceThatIsWanted() {
        List<String> told = new ArrayList<>();
        Progress progress = Progress.of(step -> told.add(step.line())).until(() -> told.size() == 1);
        progress.step(Progress.Stage.LEDGER, "");
        assertThrows(Progress.Stopped.class, () -> progress.step(Progress.Stage.SITING, ""));
        assertEquals(List.of("ledger"), told);
    }
}
