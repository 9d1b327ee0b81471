package testudo.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.facts.FactBook;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.plan.Plan;
import testudo.procurement.bill.LaidOver;
import testudo.procurement.bill.Reading;
import testudo.procurement.bill.RoughBills;

/** Rows laid over the force correct what is multiplied, or come on top of it: by their date and state, and the bill says which. */
class LaidOverTest {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final Path ROOT = Path.of(System.getProperty("testudo.root", ".."));
    private static final FactBook FACTS = FactBook.read(ROOT.resolve("data"));
    private static final RoughBills OURS = bills(FACTS);
    private static final double LACKING = lacking(OURS);
    private static final String INVENTORY =
            "row,iso3,category,system,count,count_max,unit,status,as_of,delivery_years,note,verified,source,confidence";
    private static final String MAP =
            "row,member,equipment,system_id,layer,unit_kind,state,counted,fire_units_low,fire_units_base,fire_units_high,"
                    + "order_includes_held,reason,source,grade";
    private static final String ORDERS =
            "order,member,system_id,inventory_rows,fire_units_low,fire_units_base,fire_units_high,delivered,rounds,value,unit,"
                    + "price_year,eur_m_2025,signed_on,from_year,to_year,state,with_member,source,grade,note";

    @TempDir
    private Path folder;

    private static RoughBills bills(FactBook facts) {
        Plan plan = Plan.read(ROOT.resolve("plans/hague.yaml"), facts);
        Ledger ledger = Ledger.of(facts);
        Accounts accounts = ledger.accounts(
                ledger.edition(plan.edition()), SpendingPath.named(plan.path().key()));
        return RoughBills.of(facts, plan, accounts);
    }

    private RoughBills over(String table, List<String> lines, String second, List<String> more) throws IOException {
        Files.write(folder.resolve(table + ".csv"), lines);
        Files.write(folder.resolve(second + ".csv"), more);
        Files.writeString(
                folder.resolve("datapackage.json"),
                List.of(table, second).stream()
                        .map(name ->
                                "{\"name\": \"" + name + "\", \"path\": \"" + name + ".csv\", \"format\": \"csv\"}")
                        .collect(Collectors.joining(", ", "{\"name\": \"mine\", \"resources\": [", "]}")));
        return bills(FACTS.overlaidBy(List.of(folder)));
    }

    /** Two fire units of a member's own kit, in a state, with a date. */
    private RoughBills with(String member, String system, String state, String date) throws IOException {
        return over(
                "inventory",
                List.of(
                        INVENTORY,
                        "M001," + member + ",gbad,mine,2,,fire units," + state + "," + date
                                + ",,,N,testudo_assumption,low"),
                "inventory_map",
                List.of(
                        MAP,
                        "M001," + member + "," + member + "-mine," + system + ",,fire_unit," + state
                                + ",yes,,,,no,,testudo_assumption,assumed"));
    }

    private RoughBills ordering(String member, String system) throws IOException {
        return over(
                "orders",
                List.of(
                        ORDERS,
                        "M900," + member + "," + system + ",,2,2,2,0,,,,,,2026-08,2029,2030,signed,,testudo_assumption,"
                                + "assumed,ours"),
                "inventory",
                List.of(INVENTORY));
    }

    private static double lacking(RoughBills bills) {
        return bills.rough(Reading.requirement(), FIVE).total().millionEur().base();
    }

    private static long wanted(RoughBills bills) {
        return bills.wanted(Reading.requirement(), FIVE).fireUnits();
    }

    @ParameterizedTest
    @CsvSource({"POL,patriot,true", "NOR,nasams,true", "TUR,hisar_o,true", "LTU,patriot,false", "DEU,irist_slm,false"})
    void whatIsOnOrderOrCameAfterThePlansDayNeverRaisesWhatIsLacking(String member, String system, boolean wantsIt)
            throws IOException {
        for (RoughBills bills : List.of(
                with(member, system, "in_service", "2026-09"),
                with(member, system, "on_order", "2026-05"),
                ordering(member, system))) {
            assertEquals(OURS.today(), bills.today());
            assertEquals(wanted(OURS), wanted(bills), "what five times wants stays");
            assertTrue(lacking(bills) <= LACKING, LACKING + " -> " + lacking(bills));
            assertTrue(!wantsIt || lacking(bills) < LACKING, member + " " + system);
            LaidOver change = bills.laidOver().orElseThrow();
            assertFalse(change.ofTheBase());
            assertEquals(2, change.onTop());
        }
    }

    @Test
    void whatWasInServiceOnThePlansDayIsACorrectionAndItsMultipleIsWanted() throws IOException {
        RoughBills bills = with("POL", "patriot", "in_service", "2026-03");
        LaidOver change = bills.laidOver().orElseThrow();
        assertTrue(change.ofTheBase());
        assertEquals(change.before().fireUnits() + 2, change.after().fireUnits());
        assertEquals(OURS.today().fireUnits(), change.before().fireUnits());
        assertEquals(wanted(OURS) + 10, wanted(bills));
    }

    @Test
    void aBookWithoutRowsLaidOverItTellsNothing() {
        assertTrue(OURS.laidOver().isEmpty());
    }
}
