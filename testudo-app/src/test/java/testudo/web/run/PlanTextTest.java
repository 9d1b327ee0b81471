package testudo.web.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlanTextTest {
    private static final PlanText BASE =
            PlanText.of("path: linear\nairDefenceShareOfEquipment: 10% (8%..15%)\nseed: 1\n");

    @Test
    void whatIsLeftOutIsTheBases() {
        assertEquals(
                "path: linear\nairDefenceShareOfEquipment: 10% (8%..15%)\nseed: 2\n",
                PlanText.of("seed: 2").over(BASE).text());
    }

    @Test
    void aFieldThatAnotherExcludesGoes() {
        assertEquals(
                "path: linear\nseed: 1\nairDefenceShare: 0.2%\n",
                PlanText.of("airDefenceShare: 0.2%").over(BASE).text());
    }
}
