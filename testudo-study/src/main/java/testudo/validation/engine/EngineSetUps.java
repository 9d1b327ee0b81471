package testudo.validation.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import testudo.validation.cases.Case;
import testudo.validation.cases.NotCovered;
import testudo.validation.cases.Numbers;
import testudo.validation.cases.WrongInput;

/** The set-ups in which the engine becomes a case. */
public final class EngineSetUps {
    private static final Map<String, EngineSetUp> BY_FAMILY = Map.ofEntries(
            Map.entry("BIN", ShotSetUps::binomial),
            Map.entry("SAL", ShotSetUps::salvo),
            Map.entry("SLS", ShotSetUps::shootLookShoot),
            Map.entry("BDA", ShotSetUps::assessmentErrors),
            Map.entry("COR", ShotSetUps::correlated),
            Map.entry("WIL", ShotSetUps::trackedSalvo),
            Map.entry("LAY", MagazineSetUps::layers),
            Map.entry("MAG", MagazineSetUps::magazine),
            Map.entry("OVK", MagazineSetUps::manyShooters),
            Map.entry("ERL", QueueSetUps::erlang),
            Map.entry("ENG", QueueSetUps::engset),
            Map.entry("ERA", QueueSetUps::patience),
            Map.entry("DEP", StockSetUps::depletion),
            Map.entry("GEO", (c, runs) -> GeometrySetUps.geodesy(c)),
            Map.entry("HOR", (c, runs) -> GeometrySetUps.horizon(c)),
            Map.entry("MSK", (c, runs) -> GeometrySetUps.mask(c)),
            Map.entry("BAL", (c, runs) -> GeometrySetUps.ballistic(c)),
            Map.entry("KIN", (c, runs) -> GeometrySetUps.intercept(c)),
            Map.entry("FOO", (c, runs) -> GeometrySetUps.footprint(c)),
            Map.entry("COV", (c, runs) -> ProductionSetUps.coverage(c)),
            Map.entry("MCL", (c, runs) -> ProductionSetUps.cover(c)),
            Map.entry("FIN", (c, runs) -> ProductionSetUps.finance(c)),
            Map.entry("WRI", (c, runs) -> ProductionSetUps.learning(c)),
            Map.entry("APP", (c, runs) -> ProductionSetUps.apportionment(c)),
            Map.entry("STA", (c, runs) -> ProductionSetUps.statistics(c)));

    /** Families that are fought shot by shot; a case with larger inputs is computed by closed form alone. */
    private static final Set<String> FOUGHT =
            Set.of("BIN", "SAL", "SLS", "BDA", "COR", "WIL", "LAY", "MAG", "OVK", "ERL", "ENG", "ERA", "DEP");

    private static final int LARGEST_FOUGHT = 500;

    private EngineSetUps() {}

    private static boolean tooLarge(Case c) {
        return FOUGHT.contains(c.family())
                && c.in().values().values().stream()
                        .flatMap(text -> Numbers.parse(text).stream())
                        .anyMatch(value -> Math.abs(value) > LARGEST_FOUGHT);
    }

    /** Empty also where the engine or production code refuses inputs that the closed form still has an answer for, such as no threats. */
    public static Optional<EngineCheck> run(Case c, EngineRuns runs) {
        EngineSetUp setUp = BY_FAMILY.get(c.family());
        if (setUp == null || c.expected().length != 1 || tooLarge(c)) {
            return Optional.empty();
        }
        try {
            return setUp.run(c, runs);
        } catch (NotCovered | WrongInput | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
