package testudo.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import testudo.defence.FireUnit;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.ledger.AccountYear;
import testudo.ledger.MemberAccount;
import testudo.procurement.bill.Apportionment;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.threat.ThreatClass;

/** What is missing shared among the members by every key, how fair that is, and who protects whom. */
final class TargetTables {
    /** No member is given more than half. */
    private static final Percent CAP = Percent.of(50);
    /** A reasonable challenge: at most so many times what a member has in service and on order, and at least two fire units. */
    private static final int GROWTH = 5;

    private static final int LEAST_LIMIT = 2;
    /** Ability to pay: GDP times (GDP a head / the mean) to this power. */
    private static final double PROGRESSION = 0.25;

    private final Work work;
    private final SequencedMap<Member, Long> limits = new LinkedHashMap<>();

    private TargetTables(Work work) {
        this.work = work;
        for (MemberAccount account : work.accounts().members()) {
            limits.put(account.member(), limit(account.member()));
        }
    }

    private long limit(Member member) {
        Inventory has = work.planBill().withOrders();
        int held = has.holdings().stream()
                .filter(h -> h.member().equals(member))
                .mapToInt(Inventory.Holding::fireUnits)
                .sum();
        return Math.max(LEAST_LIMIT, (GROWTH - 1L) * held);
    }

    static List<Table> of(Work work) {
        TargetTables tables = new TargetTables(work);
        return List.of(tables.targets(), tables.fairness(), tables.protection());
    }

    /** One key, with or without the United States. */
    private record Key(String words, boolean withUnitedStates, SequencedMap<Member, BigDecimal> weights) {}

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (boolean with : List.of(true, false)) {
            keys.add(key("GDP", with, this::product));
            keys.add(key("GDP × (GDP a head / mean)^0.25", with, this::ability));
            keys.add(key("people", with, account -> people(account.member())));
            keys.add(key("aimpoints of the plan's raids on its land", with, this::exposed));
            keys.add(key(
                    "money missing to 3.5% of GDP",
                    with, account -> of(account).gapToday().millions()));
        }
        return keys;
    }

    private Key key(String words, boolean with, ToDoubleFunction<MemberAccount> weight) {
        SequencedMap<Member, BigDecimal> weights = new LinkedHashMap<>();
        for (MemberAccount account : work.accounts().members()) {
            double value = weight.applyAsDouble(account);
            if (value > 0 && (with || !account.member().equals(Member.USA))) {
                weights.put(account.member(), BigDecimal.valueOf(value));
            }
        }
        return new Key(words, with, weights);
    }

    private AccountYear of(MemberAccount account) {
        return account.year(work.question().plan().from());
    }

    private double product(MemberAccount account) {
        return of(account).product().millions();
    }

    private double people(Member member) {
        return work.question().facts().member(member.code()).people();
    }

    private double ability(MemberAccount account) {
        double all =
                work.accounts().members().stream().mapToDouble(this::product).sum();
        double heads = work.accounts().members().stream()
                .mapToDouble(a -> people(a.member()))
                .sum();
        return product(account) * Math.pow(product(account) / people(account.member()) / (all / heads), PROGRESSION);
    }

    /** Threats of the plan's raids aimed at a member, from each raid's own sector. */
    private double exposed(MemberAccount account) {
        double sum = 0;
        for (Fought f : work.plain(work.largest())) {
            if (f.fromHome()) {
                for (var launched : f.raid().launched().entrySet()) {
                    sum += launched.getValue() * aimed(f, launched.getKey(), account.member());
                }
            }
        }
        return sum;
    }

    private static double aimed(Fought f, ThreatClass threat, Member member) {
        var lanes = f.lanes().lanes().stream()
                .filter(lane -> lane.threatClass() == threat)
                .toList();
        long at = lanes.stream()
                .filter(lane -> lane.aimpoint().member().equals(member))
                .count();
        return lanes.isEmpty() ? 0 : (double) at / lanes.size();
    }

    private Table targets() {
        TableBuilder table = new TableBuilder(
                        "targets", "What is neither in service nor on order, shared among the members by every key")
                .text("key", "what shares are in proportion to; none above half")
                .text("unitedStates", "with or without")
                .text("member", "ISO 3166-1 alpha-3")
                .number("sharePercent", "%", "of all that is missing: a share of the increase")
                .whole("fireUnits", "fire units", "by largest remainder")
                .whole("fireUnitsSainteLague", "fire units", "by Sainte-Laguë's divisors")
                .whole(
                        "fireUnitsWithinGrowth",
                        "fire units",
                        "no member to more than five times what it has in service and on order")
                .number("bnEur", "EUR bn at 2025 prices", "bought and run for ten years")
                .number("eurPerPersonYear", "EUR at 2025 prices", "a year and inhabitant over ten years")
                .number("ofGdpPercent", "% of GDP", "a year over ten years, of the first year's GDP")
                .number(
                        "ofNewMoneyPercent",
                        "%",
                        "share of what the path adds to today's share of GDP; empty where that is nothing");
        for (Key key : keys()) {
            if (!key.weights().isEmpty()) {
                rows(table, key);
            }
        }
        return table.build();
    }

    private void rows(TableBuilder table, Key key) {
        Apportioned shared = Apportioned.of(key.weights(), CAP, work.bill().fireUnits(), limits);
        double all = work.bill().total().base().billions();
        for (MemberAccount account : work.accounts().members()) {
            Percent share = shared.share().get(account.member());
            if (share != null) {
                double billions = all * share.fraction();
                double added = newMoney(account);
                table.row(
                        key.words(),
                        key.withUnitedStates() ? "with" : "without",
                        account.member(),
                        share.value(),
                        shared.units().getOrDefault(account.member(), 0L),
                        shared.byDivisor().getOrDefault(account.member(), 0L),
                        shared.withinGrowth().getOrDefault(account.member(), 0L),
                        billions,
                        billions * 1e8 / people(account.member()),
                        10 * billions * 1000 / product(account),
                        added <= 0 ? "" : 100_000 * billions / added);
            }
        }
    }

    private double newMoney(MemberAccount account) {
        return account.years().stream()
                .filter(y -> !y.year().isBefore(work.question().plan().from())
                        && !y.year().isAfter(work.question().plan().to()))
                .mapToDouble(y -> Math.max(0, y.newMoney().millions()))
                .sum();
    }

    private Table fairness() {
        TableBuilder table = new TableBuilder("fairness", "How evenly each key lays the burden on GDP")
                .text("key", "what shares are in proportion to")
                .text("unitedStates", "with or without")
                .number(
                        "giniPercent",
                        "%",
                        "of the burden as a share of GDP, those who bear nothing included: 0 where all bear the same")
                .number("jainPercent", "%", "100 where all bear the same")
                .number("mostToLeast", "times", "heaviest burden by the lightest above nothing");
        for (Key key : keys()) {
            if (!key.weights().isEmpty()) {
                SequencedMap<Member, Percent> share = Apportionment.capped(key.weights(), CAP);
                List<BigDecimal> burdens = work.accounts().members().stream()
                        .filter(a -> key.withUnitedStates() || !a.member().equals(Member.USA))
                        .map(a -> BigDecimal.valueOf(
                                share.getOrDefault(a.member(), Percent.of(0)).value() / product(a)))
                        .toList();
                table.row(
                        key.words(),
                        key.withUnitedStates() ? "with" : "without",
                        clean(Apportionment.gini(burdens).value()),
                        clean(Apportionment.jain(burdens).value()),
                        mostToLeast(burdens));
            }
        }
        return table.build();
    }

    /** Without the noise of the last bits. */
    private static double clean(double value) {
        return Math.rint(value * 1e9) / 1e9;
    }

    private static double mostToLeast(List<BigDecimal> burdens) {
        double most =
                burdens.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        double least = burdens.stream()
                .mapToDouble(BigDecimal::doubleValue)
                .filter(b -> b > 0)
                .min()
                .orElse(most);
        return least == 0 ? 1 : most / least;
    }

    private Table protection() {
        TableBuilder table = new TableBuilder(
                        "protection", "Who pays for whose protection: people within reach of each owner's units")
                .text("owner", "ISO 3166-1 alpha-3, whose units")
                .text("protects", "ISO 3166-1 alpha-3, whose people")
                .number(
                        "millionPeople",
                        "m people",
                        "within reach of the owner's units at the largest multiple, mean over the four classes")
                .text("own", "yes where owner and protected are the same");
        SitingAnswer sited = work.sited().get(work.largest());
        if (sited == null) {
            return table.build();
        }
        Map<Member, List<FireUnit>> owners = new TreeMap<>();
        sited.laydown()
                .units()
                .forEach(u -> owners.computeIfAbsent(u.member(), m -> new ArrayList<>())
                        .add(u));
        owners.forEach((owner, units) -> protectedBy(table, owner, units, sited.laydown()));
        return table.build();
    }

    private void protectedBy(TableBuilder table, Member owner, List<FireUnit> units, Laydown laydown) {
        Laydown own = new Laydown(owner.code(), units, 0, 0, laydown.sharing());
        work.shield().coverByMember(own).forEach((member, covers) -> {
            double people = work.places().people().getOrDefault(member, 0L) / 1e6 * mean(covers);
            if (people > 0) {
                table.row(owner, member, people, owner.equals(member));
            }
        });
    }

    private static double mean(List<Cover> covers) {
        return covers.stream()
                        .filter(cover -> cover.by() instanceof Cover.By.Any)
                        .flatMap(cover -> cover.people().stream())
                        .mapToDouble(Percent::fraction)
                        .sum()
                / ThreatClass.values().length;
    }
}
