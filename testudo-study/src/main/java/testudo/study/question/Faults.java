package testudo.study.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import testudo.input.YamlInput;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** The faults of one study file as they are found. */
final class Faults {
    private final Path file;
    private final List<Finding> findings = new ArrayList<>();

    Faults(Path file) {
        this.file = file;
    }

    /** One more, at the line of the node, or at the first where there is none. */
    void add(@Nullable Node node, String check, String message, String maybe) {
        findings.add(new Finding(file.toString(), node == null ? 1 : YamlInput.line(node), check, message, maybe));
    }

    /** @throws BadInput with all of them in the order of their lines, if there are any */
    void refuse() {
        if (!findings.isEmpty()) {
            throw new BadInput(findings.stream()
                    .sorted(Comparator.comparingInt(Finding::line))
                    .toList());
        }
    }
}
