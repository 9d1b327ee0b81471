package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import testudo.cli.ask.Exit;

class CampaignCommandTest {
    private static JsonNode json(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "campaign";
        System.arraycopy(more, 0, args, 1, more.length);
        args[more.length + 1] = "--trials=10";
        args[more.length + 2] = "--json";
        return Said.by(args).json();
    }

    @Test
    void aRaidEveryNightUsesMoreAndRunsShortNoLaterAsDaysPass() {
        JsonNode json = json("missile-night", "--days", "4");
        assertEquals(4, json.get("days").asInt());
        double before = 0;
        for (JsonNode day : json.get("shortBy")) {
            double chance = day.get("chancePercent").asDouble();
            assertTrue(chance >= before && chance <= 100, json.get("shortBy").toString());
            before = chance;
        }
        int fired = 0;
        for (JsonNode system : json.get("systems")) {
            String name = system.get("system").asText();
            double used = system.get("used").get("mean").asDouble();
            double first = json.at("/measures/used." + name + ".day1/mean").asDouble();
            assertTrue(used >= first, name);
            assertTrue(system.get("needed90").asDouble() >= 0);
            fired += used > 0 ? 1 : 0;
        }
        assertTrue(fired > 0, "some system fires");
        JsonNode nights = json.get("daysUntilShort");
        assertTrue(nights.get("low").asDouble() <= nights.get("high").asDouble());
    }

    @Test
    void deliveriesFollowTheEuropeanShareOfALine() {
        JsonNode json = json("missile-night", "--days", "1");
        double delivered = 0;
        for (JsonNode system : json.get("systems")) {
            if (system.get("system").asText().equals("patriot")) {
                delivered = system.get("deliveredPerDay").asDouble();
            }
        }
        assertTrue(delivered > 0 && delivered <= 620 * 0.3 / 365 + 1e-9, "was " + delivered);
    }

    @Test
    void nightsOfTheRecordAreDrawnAndNamed() {
        JsonNode json = json("--months", "2025-03..2025-03", "--days", "3");
        assertTrue(json.get("nights").asText().contains("2025-03-01 to 2025-03-31 (31)"), json.toString());
        assertEquals(3, json.get("shortBy").size());
    }

    @Test
    void theSameSeedGivesTheSameBytesOnAnyThreads() {
        assertEquals(
                json("missile-night", "--days", "2", "--threads", "1"),
                json("missile-night", "--days", "2", "--threads", "2"));
    }

    @Test
    void wrongInputIsRefusedInTwoLines() {
        assertTrue(Said.by("campaign", "--days", "0").misusedWith("--days is '0'"));
        assertTrue(Said.by("campaign", "--attrition", "120").misusedWith("--attrition is"));
        assertTrue(Said.by("campaign", "--months", "spring").misusedWith("--months is 'spring'"));
        assertTrue(Said.by("campaign", "--months", "1999-01..1999-02").refusedWith("[record-months]"));
        assertTrue(Said.by("campaign", "--growth", "5").misusedWith("--growth"));
        assertTrue(Said.by("campaign", "--back-after", "5").misusedWith("--back-after"));
        assertTrue(Said.by("campaign", "--laydown", "x99").refusedWith("[laydown-known]"));
        assertEquals(Exit.BAD_INPUT, Said.by("campaign", "no-such-raid").code());
    }

    @Test
    void helpStartsWithExamples() {
        String help = Said.by("campaign", "--help").out();
        assertTrue(
                help.contains("Examples:") && help.contains("  ./testudo campaign large-night-2025 --days 14"), help);
    }
}
