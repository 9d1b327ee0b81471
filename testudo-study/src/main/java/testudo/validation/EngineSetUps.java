package testudo.validation;

import java.util.Map;
import java.util.Optional;

/** The set-ups in which the engine becomes a case. */
final class EngineSetUps {
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
            Map.entry("GEO", (c, runs) -> GeometrySetUps.geodesy(c)),
            Map.entry("HOR", (c, runs) -> GeometrySetUps.horizon(c)),
            Map.entry("MSK", (c, runs) -> GeometrySetUps.mask(c)),
            Map.entry("BAL", (c, runs) -> GeometrySetUps.ballistic(c)),
            Map.entry("KIN", (c, runs) -> GeometrySetUps.intercept(c)),
            Map.entry("FOO", (c, runs) -> GeometrySetUps.footprint(c)));

    private EngineSetUps() {}

    static Optional<EngineCheck> run(Case c, EngineRuns runs) {
        EngineSetUp setUp = BY_FAMILY.get(c.family());
        return setUp == null || c.expected().length != 1 ? Optional.empty() : setUp.run(c, runs);
    }
}
