package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import testudo.cli.ask.Shipped;

/** The page of commands is what they say of themselves. */
class CommandsPageTest {
    private static final Path PAGE = Said.ROOT.resolve("docs/reference/commands.md");

    private static void tell(String name, CommandLine line, StringBuilder page) {
        page.append("\n## `./testudo").append(name).append("`\n\n```\n");
        line.getUsageMessage(CommandLine.Help.Ansi.OFF)
                .lines()
                .map(text -> text.stripTrailing() + "\n")
                .forEach(page::append);
        page.append("```\n");
        line.getSubcommands().forEach((word, sub) -> tell(name + " " + word, sub, page));
    }

    @Test
    void thePageIsWhatTheCommandsSayOfThemselves() throws IOException {
        StringBuilder page = new StringBuilder("# Commands\n\nWhat each command says with `--help`. Generated; held fresh by a test.\n");
        tell("", Testudo.line(new Shipped()), page);
        if ("true".equals(System.getProperty("testudo.write"))) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page.toString(), Files.readString(PAGE), "write it afresh with -Dtestudo.write=true");
    }
}
