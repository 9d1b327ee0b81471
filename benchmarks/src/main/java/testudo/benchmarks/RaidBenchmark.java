package testudo.benchmarks;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import testudo.raid.RaidEngine;
import testudo.raid.Trials;

/** The committed raid of five hundred threats against forty fire units, without and with every draw of the calibrated engine, measured by JMH. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RaidBenchmark {
    private static final int TRIALS = 500;

    private static final Path ROOT = Path.of(System.getProperty("testudo.home", "."));
    private static final int UNITS = 40;

    private final RaidEngine engine = RaidEngine.of(Range.setup(ROOT, "500-threats", UNITS));
    private final RaidEngine drawn = RaidEngine.of(new AllDraws(ROOT, UNITS).with());

    /** One raid at base values; what the drill itself sets up is shared by its five hundred raids. */
    @Benchmark
    @OperationsPerInvocation(TRIALS)
    public RaidEngine.Drill raid() {
        return engine.drill(Trials.of(TRIALS).seed(2));
    }

    /** The same with all draws on; they are explained at {@link AllDraws}. */
    @Benchmark
    @OperationsPerInvocation(TRIALS)
    public RaidEngine.Drill allDraws() {
        return drawn.drill(Trials.of(TRIALS).seed(2));
    }
}
