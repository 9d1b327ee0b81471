package testudo.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import testudo.quantity.BadInput;

/** The command line: plan an alliance's air and missile shield, and show the working. */
@Command(
        name = "testudo",
        description = "Plan an alliance's air and missile shield, and show the working.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            FactsCommand.class,
            CheckCommand.class,
            LedgerCommand.class,
            ClaimCommand.class,
            ProcureCommand.class,
            RequireCommand.class,
            SiteCommand.class,
            MoveCommand.class,
            RaidCommand.class,
            CampaignCommand.class,
            BacktestCommand.class,
            ValidateCommand.class,
            ExplainCommand.class,
            DiffCommand.class
        },
        footer = {
            "",
            "  bench      The standing speed tests, each with its validity check",
            "  test       Build everything and run every test",
            "",
            "Exit codes: 0 done, 1 our fault, 2 usage, 3 bad data or plan, 4 a requirement is not met."
        })
public final class Testudo implements Runnable {
    static final String VERSION = "0.1.0";
    static final int DONE = 0;
    static final int OUR_FAULT = 1;
    static final int USAGE = 2;
    static final int BAD_INPUT = 3;
    static final int NOT_MET = 4;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Testudo() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Testudo());
        line.addMixin("help", new HelpOption());
        line.getSubcommands().values().forEach(sub -> sub.addMixin("help", new HelpOption()));
        line.setErr(err);
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> exitCode(failure, err));
        line.setParameterExceptionHandler((fault, given) -> usage(fault, err));
        return line.execute(args);
    }

    /** The fault in plain words, the nearest name where one was misspelt, and where help is. */
    private static int usage(ParameterException fault, PrintWriter err) {
        err.println(plain(String.valueOf(fault.getMessage())));
        CommandLine.UnmatchedArgumentException.printSuggestions(fault, err);
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        err.println("Maybe see ./" + command.qualifiedName() + " --help.");
        return USAGE;
    }

    private static String plain(String message) {
        return message.replace(" is not an int", " is not a whole number")
                .replace(" is not a long", " is not a whole number")
                .replace(" is not a double", " is not a number")
                .replace("option option ", "option ")
                .replaceAll(
                        "cannot convert ('[^']*') to class java\\.time\\.LocalDate.*",
                        "$1 is not a date such as 2026-06-30")
                .replaceAll(
                        "cannot convert ('[^']*') to class java\\.time\\.YearMonth.*",
                        "$1 is not a month such as 2025-06")
                .replaceAll("cannot convert ('[^']*') to class java\\.time\\.Year .*", "$1 is not a year such as 2030");
    }

    private static int exitCode(Exception failure, PrintWriter err) {
        if (failure instanceof BadInput bad) {
            err.println(bad.getMessage());
            return BAD_INPUT;
        }
        if (failure instanceof IllegalArgumentException caller) {
            err.println(caller.getMessage());
            return USAGE;
        }
        err.println("testudo: this is our fault: " + failure);
        err.println("Maybe report it with the command and the lines below.");
        failure.printStackTrace(err);
        return OUR_FAULT;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    /** Help on every command. */
    static final class HelpOption {
        @CommandLine.Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Show this help.")
        private boolean asked;
    }
}
