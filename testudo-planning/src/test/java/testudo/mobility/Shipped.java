package testudo.mobility;

import java.nio.file.Path;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.quantity.Member;
import testudo.quantity.Money;

/** The shipped facts and plan, read once for all tests of the package. */
final class Shipped {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root", ".."));
    static final FactBook FACTS = FactBook.read(ROOT.resolve("data"));
    static final Network NETWORK = Network.of(FACTS);
    static final Plan PLAN = Plan.read(ROOT.resolve("plans/hague.yaml"), members());
    static final Products PRODUCTS = products();

    private Shipped() {}

    /** Forty thousand euros a head and year, in the plan's years. */
    private static Products products() {
        Map<Member, Map<Year, Money>> products = new LinkedHashMap<>();
        FACTS.members().stream().filter(fact -> !fact.member().northAmerican()).forEach(fact -> {
            Map<Year, Money> years = new LinkedHashMap<>();
            for (Year y = PLAN.from(); !y.isAfter(PLAN.to()); y = y.plusYears(1)) {
                years.put(y, Money.euros(0.04 * fact.people(), 2025));
            }
            products.put(fact.member(), years);
        });
        return Products.of(products);
    }

    private static Set<Member> members() {
        return FACTS.members().stream().map(fact -> fact.member()).collect(Collectors.toSet());
    }
}
