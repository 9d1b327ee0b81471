package testudo.ledger;

import java.nio.file.Path;
import testudo.facts.FactBook;

/** The shipped facts, read once for all tests of the package. */
public final class Shipped {
    public static final Path DATA =
            Path.of(System.getProperty("testudo.root", "..")).resolve("data");
    public static final FactBook FACTS = FactBook.read(DATA);
    public static final Ledger LEDGER = Ledger.of(FACTS);

    private Shipped() {}
}
