package testudo.report.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LaeaTest {
    @Test
    @DisplayName("the centre of the projection stays where it is, and areas keep their ratio")
    void projection() {
        double[] centre = Laea.project(10, 52);
        double[] north = Laea.project(10, 53);
        assertEquals(centre[0], north[0], 1e-9);
        assertEquals(111.2 / 14.6, centre[1] - north[1], 0.01);
        assertEquals(Math.cos(Math.toRadians(60)) / Math.cos(Math.toRadians(40)), cell(25, 60) / cell(25, 40), 2e-3);
    }

    private static double cell(double longitude, double latitude) {
        List<double[]> ring = new ArrayList<>();
        double[][] corners = {{-0.5, -0.5}, {0.5, -0.5}, {0.5, 0.5}, {-0.5, 0.5}};
        for (double[] corner : corners) {
            ring.add(Laea.project(longitude + corner[0], latitude + corner[1]));
        }
        return Outline.area(ring);
    }
}
