package testudo.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import testudo.defence.Layer;
import testudo.defence.SystemType;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.Grade;
import testudo.quantity.PriceBasis;
import testudo.threat.ThreatClass;

class PlanningValuesTest {
    private static final FactBook BOOK = FactBookTest.BOOK;

    @Test
    void theRepeatedPatriotPricesEnterOnceEach() {
        List<Price> batteries = BOOK.prices().stream()
                .filter(price -> price.system().equals("patriot")
                        && !price.part().equals("round")
                        && !price.id().equals("patriot-hull-crs-2022"))
                .toList();
        assertEquals(5, batteries.size());
        assertEquals(
                Set.of("S013", "S014", "S015", "S016", "S017"),
                new HashSet<>(batteries.stream().map(Price::row).toList()));
        assertEquals(
                10,
                batteries.stream()
                        .flatMap(price -> price.repeats().stream())
                        .filter(row -> row.startsWith("S"))
                        .count());
        assertTrue(batteries.stream().noneMatch(price -> price.content().isBlank()));
    }

    @Test
    void everyPriceRowOfTheFoundTablesIsUsedOnceOrIsARepeat() {
        Map<String, String> uses = new HashMap<>();
        BOOK.table("price_map").rows().forEach(row -> uses.put(row.text("row"), row.text("use")));
        for (FactRow row : BOOK.table("systems").rows()) {
            boolean ship = row.text("system").startsWith("Ship-borne")
                    && !row.text("system_id").equals("sm3_ship");
            if (row.text("parameter").endsWith("_cost")
                    && !ship
                    && !row.text("system_id").equals("aster15_ship")) {
                assertTrue(uses.containsKey(row.text("row")), row::toString);
            }
        }
    }

    @Test
    void eurosOfTwentyTwentyFiveFollowFromDeflatorsAndTheRatesOfTheEdition() {
        Map<String, BigDecimal> gdp = new HashMap<>();
        for (FactRow row : BOOK.table("gdp").rows()) {
            if (row.text("vintage").startsWith("IMF")) {
                gdp.put(
                        row.text("iso3") + row.text("year") + row.text("metric"),
                        row.decimal("value").orElseThrow());
            }
        }
        Map<String, String> state =
                Map.of("EUR", "DEU", "USD", "USA", "GBP", "GBR", "SEK", "SWE", "NOK", "NOR", "PLN", "POL");
        for (Price price : BOOK.prices()) {
            String iso = state.get(price.asPrinted().currency());
            String year =
                    ((PriceBasis.Constant) price.asPrinted().basis()).year().toString();
            double rate = gdp.get(iso + "2025gdp_national").doubleValue()
                    / gdp.get(iso + "2025gdp_usd").doubleValue();
            double euro = gdp.get("DEU2025gdp_national").doubleValue()
                    / gdp.get("DEU2025gdp_usd").doubleValue();
            double expected = price.asPrinted().millions()
                    * gdp.get(iso + "2025gdp_deflator").doubleValue()
                    / gdp.get(iso + year + "gdp_deflator").doubleValue()
                    / rate
                    * euro;
            assertEquals(expected, price.inEuros2025().millions(), 1e-4, price.id());
        }
    }

    @Test
    void everyBasisIsARowOfAFoundTableOrSaysThatItIsAssumed() {
        Set<String> rows = new HashSet<>();
        for (String table : List.of("systems", "production", "threats", "inventory")) {
            BOOK.table(table).rows().forEach(row -> rows.add(row.text("row")));
        }
        BOOK.table("equipment_prices").rows().forEach(row -> rows.add(row.text("id")));
        for (String table : List.of("systems_plan", "threats_plan", "lines_plan")) {
            for (FactRow row : BOOK.table(table).rows()) {
                if (row.text("basis").equals("assumed")) {
                    assertEquals(Grade.ASSUMED, row.grade(), row::toString);
                    assertEquals("testudo_assumption", row.source(), row::toString);
                } else {
                    for (String key : row.text("basis").split(";")) {
                        assertTrue(rows.contains(key), row::toString);
                    }
                    assertFalse(row.grade() == Grade.ASSUMED, row::toString);
                }
            }
        }
    }

    @Test
    void legacySovietTypesEngageCruiseMissilesOnlyAndAreNotNetworked() {
        List<String> legacy = new ArrayList<>();
        BOOK.systems().values().stream().filter(SystemFacts::legacy).forEach(system -> {
            legacy.add(system.id());
            SystemType type = system.type();
            assertFalse(type.networked(), system.id());
            assertEquals(Set.of(ThreatClass.CRUISE), type.envelopes().keySet(), system.id());
        });
        assertEquals(List.of("s300pmu", "s400", "osa", "tor_m1", "kub"), legacy);
    }

    @Test
    void onlyTypesMadeForItEngageBallisticMissiles() {
        List<String> able = BOOK.systems().values().stream()
                .filter(system -> system.type().against(ThreatClass.BALLISTIC).isPresent())
                .map(SystemFacts::id)
                .toList();
        assertEquals(List.of("patriot", "sampt", "sampt_ng", "davids_sling", "thaad"), able);
        assertTrue(BOOK.system("arrow3").type().envelopes().isEmpty());
    }

    @Test
    void everySystemHasATypeWithRoundsAndAPriceForThem() {
        for (SystemFacts system : BOOK.systems().values()) {
            SystemType type = system.type();
            assertTrue(type.roundsReady() > 0, system.id());
            assertTrue(type.roundCostMillionEur().low() > 0, system.id());
            assertTrue(system.legacy() || system.find("fire_unit_price").isPresent(), system.id());
            system.line().ifPresent(line -> assertTrue(BOOK.lines().containsKey(line), line));
        }
        assertEquals(
                Layer.BMD,
                BOOK.system("patriot")
                        .type()
                        .against(ThreatClass.BALLISTIC)
                        .orElseThrow()
                        .layer());
        assertEquals(
                Layer.LRAD,
                BOOK.system("patriot")
                        .type()
                        .against(ThreatClass.CRUISE)
                        .orElseThrow()
                        .layer());
        assertEquals(32, BOOK.system("patriot").type().roundsReady());
        assertEquals(24, BOOK.system("irist_slm").type().roundsReady());
    }

    @Test
    void theKillProbabilitiesAreThoseOfTheStatedPriors() {
        assertEquals(
                0.7,
                BOOK.system("nasams")
                        .type()
                        .against(ThreatClass.DRONE)
                        .orElseThrow()
                        .killProbability()
                        .base());
        assertEquals(
                0.6,
                BOOK.system("patriot")
                        .type()
                        .against(ThreatClass.BALLISTIC)
                        .orElseThrow()
                        .killProbability()
                        .base());
    }

    @Test
    void everyThreatClassHasAProfile() {
        Map<ThreatClass, ThreatFacts> threats = BOOK.threatFacts();
        assertEquals(4, threats.size());
        assertEquals(51, threats.get(ThreatClass.DRONE).profile().speed().metresPerSecond());
        assertEquals(500, threats.get(ThreatClass.BALLISTIC).profile().reach().kilometres());
        assertTrue(threats.get(ThreatClass.DRONE)
                        .profile()
                        .decoyCostMillionEur()
                        .base()
                < threats.get(ThreatClass.DRONE).profile().unitCostMillionEur().base());
        assertTrue(threats.values().stream()
                .allMatch(threat -> threat.find("output_per_month").isPresent()));
    }
}
