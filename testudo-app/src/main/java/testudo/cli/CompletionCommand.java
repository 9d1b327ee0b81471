package testudo.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Options;

/** {@code testudo completion}. */
@Command(
        name = "completion",
        header = {"A script that completes commands and options in bash or zsh.", ""},
        description = {
            "Examples:",
            "  source <(./testudo completion bash)",
            "  ./testudo completion zsh > testudo-completion.zsh",
            ""
        })
final class CompletionCommand implements Callable<Integer> {
    private static final String NAME = "testudo";

    /** The shells for which the script is written. */
    enum Shell {
        BASH,
        ZSH
    }

    @Parameters(index = "0", paramLabel = "SHELL", description = "bash or zsh.")
    private String shell = "";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Options.choice("SHELL", shell, Shell.values(), one -> one.name().toLowerCase(java.util.Locale.ROOT));
        CommandLine whole = spec.root().commandLine();
        String script = AutoComplete.bash(NAME, whole)
                .replaceAll(
                        "(?m)^(complete .* )" + NAME + " " + NAME + "\\.sh " + NAME + "\\.bash$",
                        "$1" + NAME + " ./" + NAME);
        System.out.print(script.replace("\r\n", "\n"));
        return Exit.DONE;
    }
}
