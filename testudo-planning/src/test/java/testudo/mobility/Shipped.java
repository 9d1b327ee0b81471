package testudo.mobility;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.quantity.Money;

/** The shipped facts and plan, read once for all tests of the package. */
final class Shipped {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root", ".."));
    static final FactBook FACTS = FactBook.read(ROOT.resolve("data"));
    static final Network NETWORK = Network.of(FACTS);
    static final Plan PLAN = Plan.read(ROOT.resolve("plans/hague.yaml"), members());
    static final Money PRODUCT = Money.euros(250_000_000, 2025);

    private Shipped() {}

    private static Set<testudo.quantity.Member> members() {
        return FACTS.members().stream().map(fact -> fact.member()).collect(Collectors.toSet());
    }
}
