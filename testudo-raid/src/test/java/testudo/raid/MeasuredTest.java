package testudo.raid;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import testudo.defence.FireUnit;
import testudo.defence.Sharing;
import testudo.quantity.Angle;
import testudo.quantity.Percent;

class MeasuredTest {
    private static final FireUnit UNIT = Benches.unit("u", Benches.system("s", 0.5, 1, 0), 8);

    @Test
    void whatWasLeastRecentlyAskedForIsForgottenWhereRoomIsShort() {
        int each = windows().numbers();
        Measured measured = new Measured(3 * each);
        UnitWindows first = windows();
        measured.keep(stand(1), first);
        measured.keep(stand(2), windows());
        measured.keep(stand(3), windows());
        assertSame(first, measured.find(stand(1)));
        measured.keep(stand(4), windows());
        assertNull(measured.find(stand(2)));
        assertSame(first, measured.find(stand(1)));
        assertNotNull(measured.find(stand(3)));
        assertNotNull(measured.find(stand(4)));
    }

    @Test
    void aStandMeasuredTwiceCountsOnce() {
        int each = windows().numbers();
        Measured measured = new Measured(2 * each);
        measured.keep(stand(1), windows());
        measured.keep(stand(2), windows());
        measured.keep(stand(2), windows());
        assertNotNull(measured.find(stand(1)));
    }

    @Test
    void theLastUnitIsKeptHoweverLarge() {
        Measured measured = new Measured(1);
        measured.keep(stand(1), windows());
        measured.keep(stand(2), windows());
        assertNull(measured.find(stand(1)));
        assertNotNull(measured.find(stand(2)));
    }

    private static UnitWindows windows() {
        UnitWindows windows = new UnitWindows();
        windows.see(0, 0, 1, 2);
        windows.see(1, 1, 1, 2);
        return windows.packed();
    }

    private static Measured.Stand stand(double eyesMetres) {
        return new Measured.Stand(
                Reach.shape(UNIT.system()),
                UNIT.position(),
                UNIT.host(),
                eyesMetres,
                new Sharing(Sharing.Rule.ALLIANCE, List.of()),
                Angle.ZERO,
                Percent.of(0));
    }
}
