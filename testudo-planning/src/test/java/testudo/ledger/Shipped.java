package testudo.ledger;

import java.nio.file.Path;
import testudo.facts.FactBook;

/** The shipped facts, read once for all tests of the package. */
final class Shipped {
    static final Path DATA = Path.of(System.getProperty("testudo.root", "..")).resolve("data");
    static final Ledger LEDGER = Ledger.of(FactBook.read(DATA));

    private Shipped() {}
}
