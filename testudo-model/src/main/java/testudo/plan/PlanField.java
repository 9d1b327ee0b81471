package testudo.plan;

import java.util.List;
import java.util.Optional;
import testudo.quantity.PriceBasis;

/**
 * One field of a plan file: the table that feeds defaults, checks, the JSON Schema and the reference page.
 *
 * @param name key in the file
 * @param kind how its value is written
 * @param choices allowed words, empty where free
 * @param unit unit of the value, empty where none
 * @param defaultText value used when the field is left out, as it would be written
 * @param assumption whether the value is a stated assumption with a range rather than a choice
 * @param meaning one line
 * @param source where the default comes from
 */
public record PlanField(
        String name,
        Kind kind,
        List<String> choices,
        String unit,
        String defaultText,
        boolean assumption,
        String meaning,
        String source) {
    /** How a value is written. */
    public enum Kind {
        TEXT,
        CHOICE,
        SHARE,
        NUMBER,
        NUMBERS,
        NAMES,
        GROUPS,
        YEARS,
        BASE,
        UNITED_STATES,
        DONATIONS,
        SUPPLIERS,
        REALISATION,
        GDP_SHARE,
        ORDERS,
        BUDGETS,
        PRICES
    }

    private static PlanField choice(String name, String fallback, String meaning, String source, String... choices) {
        return new PlanField(name, Kind.CHOICE, List.of(choices), "", fallback, false, meaning, source);
    }

    private static PlanField share(String name, String fallback, String meaning, String source) {
        return new PlanField(name, Kind.SHARE, List.of(), "%", fallback, true, meaning, source);
    }

    private static PlanField plain(
            String name, Kind kind, String unit, String fallback, String meaning, String source) {
        return new PlanField(name, kind, List.of(), unit, fallback, false, meaning, source);
    }

    /**
     * The field of a name.
     *
     * @throws IllegalArgumentException if a plan has no such field
     */
    public static PlanField named(String name) {
        return all().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a plan has no field '" + name + "'"));
    }

    /** The field that the named one excludes, which goes where that one is set. */
    public static Optional<String> excludedBy(String name) {
        return all().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .flatMap(PlanField::other);
    }

    /** The field that says the same of another whole, so that one plan writes only one of the two. */
    public Optional<String> other() {
        return switch (name) {
            case "airDefenceShare" -> Optional.of("airDefenceShareOfEquipment");
            case "airDefenceShareOfEquipment" -> Optional.of("airDefenceShare");
            default -> Optional.empty();
        };
    }

    /** Every field, in the order in which a plan is written. */
    public static List<PlanField> all() {
        return List.of(
                plain(
                        "question",
                        Kind.TEXT,
                        "",
                        "What would +400% in air and missile defence buy?",
                        "the question in words",
                        "mission"),
                plain(
                        "edition",
                        Kind.TEXT,
                        "",
                        "NATO-2026-07",
                        "edition of NATO's tables that the ledger reads",
                        "nato_defexp_2026"),
                plain(
                        "gdp",
                        Kind.TEXT,
                        "",
                        "IMF-WEO-2025-10",
                        "edition of the growth after NATO's last year",
                        "imf_weo_2025_10"),
                choice("theatre", "europe", "whose territory is defended", "choice", "europe", "alliance"),
                plain(
                        "unitedStates",
                        Kind.UNITED_STATES,
                        "",
                        "in-place",
                        "in-place, none, or reinforced: {units: 12, fromDay: 10}",
                        "choice"),
                plain(
                        "base",
                        Kind.BASE,
                        "date",
                        "{asOf: 2026-06-30}",
                        "date at which fire units in service are counted",
                        "inventory"),
                choice(
                        "reading",
                        "requirement",
                        "what the factor multiplies",
                        "welt_mcr_2024",
                        "requirement",
                        "fire-units",
                        "rounds",
                        "money"),
                plain(
                        "factors",
                        Kind.NUMBERS,
                        "times the base",
                        "[1, 4, 5]",
                        "multiples that are compared",
                        "trt_rutte_400"),
                choice(
                        "path",
                        "announced",
                        "how defence shares move to 2035: announced is a member's own plan where it has announced one, and a straight line to the pledge where not",
                        "hague_qaz",
                        "linear",
                        "announced",
                        "back-loaded",
                        "frozen"),
                choice(
                        "sharing",
                        "agreements",
                        "who may engage over whose land; alliance is an upper bound",
                        "choice",
                        "agreements",
                        "alliance",
                        "national"),
                plain(
                        "agreements",
                        Kind.GROUPS,
                        "members",
                        "[[BEL, NLD, LUX], [EST, LVA, LTU], [DEU, NLD], [CZE, SVK], [ESP, PRT], [ITA, SVN, ALB, MNE, MKD], [GRC, MKD, ALB], [POL, LTU], [DNK, NOR, SWE, FIN]]",
                        "groups of members that protect each other's land; not read where sharing is alliance or national",
                        "assumed"),
                share(
                        "setAside",
                        "40% (20%..60%)",
                        "share of each member's units kept for manoeuvre forces, air bases and ports before cities",
                        "assumed"),
                share(
                        "fixedShare",
                        "50% (0%..100%)",
                        "share of the rest that stands in place; what is left is a theatre reserve that must travel",
                        "assumed"),
                share(
                        "airDefenceShareOfEquipment",
                        "10% (8%..15%)",
                        "share of equipment spending that goes to air and missile defence",
                        "assumed"),
                share("equipmentShare", "30% (20%..40%)", "share of new money that goes to equipment", "assumed"),
                share(
                        "europeanShareOfLines",
                        "40% (25%..60%)",
                        "share of a production line open to European members after American, Ukrainian and other orders",
                        "assumed"),
                share(
                        "upkeep",
                        "5% (3%..8%)",
                        "yearly operation and support as a share of the purchase price",
                        "assumed"),
                share("decoyShare", "39% (33%..45%)", "share of recorded drones that are decoys", "uaf_ivaniuk_daily"),
                share(
                        "jamming",
                        "0%",
                        "share of its range that jamming takes from every ground radar; its base value counts",
                        "assumed"),
                share(
                        "sensorOutage",
                        "0%",
                        "nights on which a unit's own radar is out, apart from the unit's readiness",
                        "assumed"),
                share(
                        "hardening",
                        "0%",
                        "share of the power supply's sites bought passive protection: it lowers damage and costs money, and leaves leakage as it is",
                        "choice"),
                share(
                        "cueing",
                        "0%",
                        "share bought of the sensors that would tell every small unit of low flyers in time: it lowers leakage and costs money; refused beside engine: stated, which knows of none",
                        "choice"),
                plain(
                        "donations",
                        Kind.DONATIONS,
                        "fire units",
                        "[]",
                        "fire units given away: [{ system: patriot, count: 2, year: 2027, by: DEU }], with to: POL where a member takes them over, and without by where they come from outside; what the multiple wants does not change",
                        "choice"),
                plain(
                        "suppliers",
                        Kind.SUPPLIERS,
                        "%",
                        "[]",
                        "countries whose production lines are cut: [{ country: USA, open: 50%, from: 2027 }]",
                        "choice"),
                plain(
                        "realisation",
                        Kind.REALISATION,
                        "%",
                        "100% of the path, and drawn from the record",
                        "part of the paths' new money that comes: 80% (60%..100%), or by first year { 2026: 90%, 2031: 70% }; with a range it is drawn from it",
                        "choice"),
                plain(
                        "airDefenceShare",
                        Kind.GDP_SHARE,
                        "% of GDP",
                        "by airDefenceShareOfEquipment",
                        "air and missile defence in percent of GDP, in place of airDefenceShareOfEquipment, which must then be left out: 0.15% (0.1%..0.25%)",
                        "choice"),
                plain(
                        "closedOrders",
                        Kind.ORDERS,
                        "contracts",
                        "[]",
                        "contracts of the order book that bring nothing and cost nothing more: [OR039]",
                        "choice"),
                plain(
                        "budgets",
                        Kind.BUDGETS,
                        PriceBasis.EUR,
                        "{}",
                        "money for air and missile defence of a member in a year, signed orders paid from it first: { POL: { 2027: 3.5 bn EUR at 2025 prices } }",
                        "choice"),
                plain(
                        "prices",
                        Kind.PRICES,
                        PriceBasis.EUR,
                        "{}",
                        "prices of a system in place of those of the facts: { patriot: { fireUnit: 600 m EUR at 2025 prices (500..800), round: 4.5 m EUR at 2025 prices } }",
                        "choice"),
                choice(
                        "rounds",
                        "free",
                        "whether a night may use every round at hand, or its even part of stock and deliveries over the goal's nights",
                        "choice",
                        "free",
                        "rationed"),
                choice(
                        "engine",
                        "calibrated",
                        "whether the engine fights with what Ukraine's record taught it, widened for another theatre, or with nothing but the stated ranges",
                        "uaf_ivaniuk_daily",
                        "calibrated",
                        "stated"),
                plain(
                        "goal",
                        Kind.TEXT,
                        "",
                        "30-nights",
                        "goal that the verdict is about: a name of goals.yaml (the shipped one or one beside the plan), the grammar itself, or { words, goal }",
                        "choice"),
                plain(
                        "raids",
                        Kind.NAMES,
                        "raid files",
                        "[median-night-2024, large-night-2025, record-night-2025, missile-night, night-2026-scale]",
                        "raids that are fought",
                        "uaf_ivaniuk_daily"),
                plain("years", Kind.YEARS, "years", "2026..2035", "years of the ledger and of deliveries", "hague_qaz"),
                plain("trials", Kind.NUMBER, "trials", "2000", "trials a raid and laydown", "choice"),
                plain("seed", Kind.NUMBER, "", "42", "seed of all luck", "choice"));
    }
}
