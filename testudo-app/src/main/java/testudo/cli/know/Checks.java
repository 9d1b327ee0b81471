package testudo.cli.know;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import testudo.calibration.Calibration;
import testudo.cli.ask.Home;
import testudo.facts.FactBook;
import testudo.facts.FactCheck;
import testudo.ledger.Ledger;
import testudo.ledger.claim.Claims;
import testudo.mobility.Network;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.plan.RaidFile;
import testudo.proving.ProvingGround;
import testudo.proving.Question;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.study.question.StudyFile;
import testudo.validation.Validation;

/** Which check a path gets: a folder is a data package; a file is told by its content. Each is read as the command that uses it reads it. */
final class Checks {
    /** What the network of roads, railways and ports is made of. */
    private static final List<String> NETWORK = List.of(
            "members",
            "cities",
            "ports",
            "airfields",
            "crossings",
            "infrastructure",
            "mobility_plan",
            "mobility_regions");

    private Checks() {}

    /**
     * Every fault.
     *
     * @throws BadInput with the faults that the reader itself finds
     */
    static List<Finding> of(Path path, Known known) {
        if (Files.isDirectory(path)) {
            return folder(path, known);
        }
        FileKind kind = FileKind.of(path);
        read(kind, path, known);
        if (kind == FileKind.PLAN) {
            usable(known, known.facts(), Plan.read(path, known.facts()), path);
        }
        return List.of();
    }

    /**
     * Reads a file as the command that uses it reads it.
     *
     * @throws BadInput with its faults
     */
    static void read(FileKind kind, Path path, Known known) {
        switch (kind) {
            case GOALS -> goals(path);
            case SECTORS -> RaidFile.sectors(path);
            case RAID -> RaidFile.read(path, RaidFile.sectors(Home.raids().resolve("sectors.yaml")));
            case PLAN -> Question.read(known.facts(), Home.data(), Plan.read(path, known.facts()), path, Home.plans());
            case STUDY -> StudyFile.read(path, known::facts);
            case CLAIMS -> Claims.read(path, known.ledger(), known.facts());
            case CASES -> Validation.of(path);
            case MONTHLY_RECORD -> Calibration.checkMonths(path);
            case ATTACK_RECORD -> Calibration.checkAttacks(path);
        }
    }

    /** The facts and the ledger that readers hold files against, each made once and only if asked for. */
    static final class Known {
        private final Supplier<FactBook> ours;
        private final Supplier<FactBook> reading;
        private @Nullable FactBook facts;
        private @Nullable Ledger ledger;

        /** The shipped facts, and those with what else is laid over them. */
        Known(Supplier<FactBook> ours, Supplier<FactBook> reading) {
            this.ours = ours;
            this.reading = reading;
        }

        FactBook shipped() {
            return ours.get();
        }

        FactBook facts() {
            FactBook read = facts == null ? reading.get() : facts;
            facts = read;
            return read;
        }

        Ledger ledger() {
            Ledger made = ledger == null ? Ledger.of(facts()) : ledger;
            ledger = made;
            return made;
        }
    }

    /** Goals with the raids that they name. */
    private static void goals(Path path) {
        var sectors = RaidFile.sectors(Home.raids().resolve("sectors.yaml"));
        for (Goal goal : Goal.readAll(path).values()) {
            for (String raid : goal.raids()) {
                try {
                    RaidFile.read(RaidFile.find(raid, Home.raids(), Optional.of(path)), sectors);
                } catch (BadInput bad) {
                    throw new BadInput(bad.findings().stream()
                            .map(fault -> fault.check().equals("raid-known")
                                    ? new Finding(
                                            path.toString(),
                                            0,
                                            "raid-known",
                                            "goal '" + goal.name() + "' names raid '" + raid + "', which is not there",
                                            fault.maybe())
                                    : fault)
                            .toList());
                }
            }
        }
    }

    private static List<Finding> folder(Path path, Known known) {
        boolean shipped = path.toAbsolutePath().normalize().equals(Home.data());
        List<Finding> findings = shipped ? List.of() : FactCheck.beside(path, known.shipped());
        if (findings.isEmpty()) {
            FactBook facts = shipped ? known.facts() : known.facts().overlaidBy(List.of(path));
            Path plan = Home.plans().resolve("hague.yaml");
            if (shipped) {
                Network.of(facts);
            }
            usable(known, facts, Plan.read(plan, facts), plan);
        }
        return findings;
    }

    /**
     * Makes of the facts and the plan what a run makes of them before it computes: a value that cannot be used is refused here too. The
     * network is made of new facts only; that of the shipped ones is held by the tests.
     */
    private static void usable(Known known, FactBook facts, Plan plan, Path planFile) {
        FactBook shipped = known.shipped();
        if (NETWORK.stream().anyMatch(table -> facts.table(table) != shipped.table(table))
                || !facts.file("borders").equals(shipped.file("borders"))) {
            Network.of(facts);
            facts.borders();
        }
        ProvingGround.of(Question.read(facts, Home.data(), plan, planFile, Home.plans()));
    }
}
