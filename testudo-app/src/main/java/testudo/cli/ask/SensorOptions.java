package testudo.cli.ask;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import testudo.plan.Plan;

/** What an attacker or bad luck takes from the sensors. */
public final class SensorOptions {
    @Option(
            names = "--jamming",
            paramLabel = "PERCENT",
            description = "Share of its range that jamming takes from every ground radar, such as 20%%.")
    private @Nullable String jamming;

    @Option(
            names = "--sensors-out",
            paramLabel = "PERCENT",
            description = "Nights on which a unit's own radar is out, apart from its readiness, such as 10%%.")
    private @Nullable String sensorsOut;

    /** The plan with the jamming and the outages of the options in place of its own. */
    public Plan on(Plan plan) {
        Plan jammed = jamming == null ? plan : plan.withShare("jamming", Options.percent("--jamming", jamming));
        return sensorsOut == null
                ? jammed
                : jammed.withShare("sensorOutage", Options.percent("--sensors-out", sensorsOut));
    }
}
