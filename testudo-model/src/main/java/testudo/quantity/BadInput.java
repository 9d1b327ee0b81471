package testudo.quantity;

import java.util.List;
import java.util.stream.Collectors;

/** Bad data or a bad plan; carries every finding, not only the first. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 100;
    private final transient List<Finding> findings;

    public BadInput(List<Finding> findings) {
        super(findings.stream().limit(SHOWN).map(Finding::text).collect(Collectors.joining("\n"))
                + (findings.size() > SHOWN ? "\nand " + (findings.size() - SHOWN) + " more faults." : ""));
        this.findings = List.copyOf(findings);
    }

    public BadInput(Finding finding) {
        this(List.of(finding));
    }

    public List<Finding> findings() {
        return findings;
    }
}
