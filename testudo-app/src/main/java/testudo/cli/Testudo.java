package testudo.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import testudo.cli.answer.AnswerCommands;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.Shipped;
import testudo.cli.ask.Version;
import testudo.cli.know.KnowCommands;
import testudo.cli.plan.PlanCommands;
import testudo.cli.serve.ServeCommands;
import testudo.cli.study.StudyCommands;
import testudo.cli.tell.TellCommands;
import testudo.cli.test.TestCommands;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Shown;

/** The command line: plan an alliance's air and missile shield, and show the working. */
@Command(
        name = "./testudo",
        description = "Plan an alliance's air and missile shield, and show the working.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Of the launcher",
            "  bench       The standing speed tests, each with its validity check",
            "  test        Build everything and run every test",
            "  package     A folder that runs without Maven or a JDK",
            "",
            "Exit codes: 0 done, 1 our fault, 2 usage, 3 bad data or plan, 4 a requirement is not met."
        })
public final class Testudo implements Runnable {
    @CommandLine.Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    private static final int LONGEST_HINT = 800;
    /** Writes out every command with its options. */
    private static final String COMPLETION = "completion";
    /** Asked for by the launcher alone. */
    private static final String LEARN = "learn";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Testudo() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Thread stopped = new Thread(
                () -> System.err.println(
                        "testudo: stopped. Nothing is half-written; an earlier result stands"
                                + " as it was.\nMaybe run the same command again: it starts from the beginning and gives the same result."));
        Runtime.getRuntime().addShutdownHook(stopped);
        int code = args.length == 2 && args[0].equals(LEARN) ? learn(args[1]) : run(new Shipped(), args);
        try {
            Runtime.getRuntime().removeShutdownHook(stopped);
        } catch (IllegalStateException ending) {
            return;
        }
        System.exit(code);
    }

    /** What the launcher's build lets this program do once, so that the platform learns its classes: the main job at little effort, then a short life of the server. */
    private static int learn(String folder) {
        String plan = Home.plans().resolve("hague.yaml").toString();
        int code = run(new Shipped(), "run", plan, "--quick", "--trials", "64", "--out", folder + "/out");
        return code != Exit.DONE
                ? code
                : run(new Shipped(), "serve", "--port", "0", "--workspace", folder + "/workspace", "--once");
    }

    /** Runs one command with the shipped facts from there; they are read if it needs them. */
    static int run(Shipped shipped, String... args) {
        try {
            return line(shipped, args.length == 0 ? "" : args[0]).execute(args);
        } catch (OutOfMemoryError full) {
            System.err.println("testudo: this needs more memory than the "
                    + Runtime.getRuntime().maxMemory() / (1 << 20)
                    + " MB that it may use.\nMaybe set TESTUDO_HEAP=4g, ask for"
                    + " fewer --trials, or use fewer --threads.");
            return Exit.OUR_FAULT;
        }
    }

    /** Every command with its options. */
    static CommandLine line(Shipped shipped) {
        return line(shipped, "");
    }

    /** The one command that is asked for with its options, which is sooner there than all; all where none has that name. */
    static CommandLine line(Shipped shipped, String asked) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Testudo());
        Map<String, List<Callable<Integer>>> all = byTheme();
        boolean one = !asked.equals(COMPLETION)
                && all.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(command -> name(command).equals(asked));
        Map<String, List<String>> themes = new LinkedHashMap<>();
        all.forEach((theme, commands) -> themes.put(
                theme,
                add(
                        line,
                        commands.stream()
                                .filter(command -> !one || name(command).equals(asked))
                                .toList())));
        line.getHelpSectionMap()
                .put(CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST, help -> byTheme(help, themes));
        line.getCommandSpec().version("testudo " + Version.text());
        line.addMixin("help", new HelpOption());
        line.getSubcommands().values().forEach(sub -> {
            sub.addMixin("help", new HelpOption());
            sub.getSubcommands().values().forEach(own -> own.addMixin("help", new HelpOption()));
        });
        line.setErr(err);
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false);
        line.setExecutionExceptionHandler((failure, command, parsed) -> exitCode(failure, err));
        line.setParameterExceptionHandler((fault, given) -> usage(fault, err));
        line.setExecutionStrategy(parsed -> Waiting.during(parsed, shipped, new CommandLine.RunLast()));
        return line;
    }

    private static Map<String, List<Callable<Integer>>> byTheme() {
        Map<String, List<Callable<Integer>>> all = new LinkedHashMap<>();
        all.put("Answer", AnswerCommands.all());
        all.put("Know", KnowCommands.all());
        all.put("Plan", PlanCommands.all());
        all.put("Test", both(TestCommands.all(), StudyCommands.all()));
        all.put("Tell", both(both(TellCommands.all(), ServeCommands.all()), List.of(new CompletionCommand())));
        return all;
    }

    private static List<Callable<Integer>> both(List<Callable<Integer>> some, List<Callable<Integer>> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String name(Callable<Integer> command) {
        return Objects.requireNonNull(command.getClass().getAnnotation(Command.class))
                .name();
    }

    private static List<String> add(CommandLine line, List<Callable<Integer>> commands) {
        List<String> names = new ArrayList<>();
        for (Callable<Integer> command : commands) {
            CommandLine one = new CommandLine(command);
            names.add(one.getCommandName());
            line.addSubcommand(one);
        }
        return names;
    }

    private static String byTheme(CommandLine.Help help, Map<String, List<String>> themes) {
        StringBuilder text = new StringBuilder("\n");
        themes.forEach((theme, names) -> {
            text.append(theme).append('\n');
            names.forEach(name -> text.append(String.format(
                    Locale.ROOT,
                    "  %-12s%s%n",
                    name,
                    Objects.requireNonNull(help.subcommands().get(name))
                            .commandSpec()
                            .usageMessage()
                            .header()[0])));
        });
        return text.toString();
    }

    /** The fault in plain words, the nearest name where one was misspelt, and where help is. */
    private static int usage(ParameterException fault, PrintWriter err) {
        err.println(Shown.line(plain(String.valueOf(fault.getMessage()))));
        CommandLine.UnmatchedArgumentException.printSuggestions(fault, err);
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        err.println("Maybe see " + command.qualifiedName() + " --help.");
        return Exit.USAGE;
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
                .replaceAll("cannot convert ('[^']*') to class java\\.time\\.Year .*", "$1 is not a year such as 2030")
                .replaceAll(
                        "(?s)cannot convert ('.*') to (class|interface) java\\.nio\\.file\\.Path.*", "$1 is no path");
    }

    /** A message of a mistake in usage as its two lines, whatever the values that it quotes hold. */
    private static String twoLines(String message) {
        int hint = Math.max(message.lastIndexOf("\nMaybe "), message.lastIndexOf(" Maybe "));
        return hint < 0
                ? Shown.line(message) + "\nMaybe see ./testudo --help."
                : Shown.line(message.substring(0, hint)) + "\n" + Shown.line(message.substring(hint + 1), LONGEST_HINT);
    }

    private static int exitCode(Exception failure, PrintWriter err) {
        if (failure instanceof BadInput bad) {
            err.println(bad.getMessage());
            return Exit.BAD_INPUT;
        }
        if (failure instanceof IllegalArgumentException caller) {
            err.println(twoLines(String.valueOf(caller.getMessage())));
            return Exit.USAGE;
        }
        Optional<FileSystemException> refused = ofFileSystem(failure);
        if (refused.isPresent()) {
            err.println(unusable(refused.get()).getMessage());
            return Exit.BAD_INPUT;
        }
        err.println("testudo: this is our fault: " + Shown.line(String.valueOf(failure)));
        err.println("Maybe report it with the command and the lines below.");
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            err.println(Shown.line(cause.toString()));
            for (StackTraceElement at : cause.getStackTrace()) {
                err.println("\tat " + at);
            }
        }
        return Exit.OUR_FAULT;
    }

    private static Optional<FileSystemException> ofFileSystem(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        return cause instanceof FileSystemException refused ? Optional.of(refused) : Optional.empty();
    }

    /** What the system says of a file that was named, or of a folder on its way. */
    private static BadInput unusable(FileSystemException refused) {
        String file = String.valueOf(refused.getFile());
        String why = switch (refused) {
            case NoSuchFileException none -> "is not there";
            case AccessDeniedException denied -> "may not be used by you";
            case FileAlreadyExistsException there -> "is a file, where a folder is needed";
            default -> "cannot be used: " + (refused.getReason() == null ? "" : refused.getReason());
        };
        return new BadInput(new Finding(
                file, 0, "file-usable", "'" + file + "' " + why + ".", "name a file or folder that you may use."));
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
