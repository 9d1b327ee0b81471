package testudo.tabulation.share;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import testudo.assessment.Assessment;
import testudo.assessment.Fought;
import testudo.defence.FireUnit;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.defence.LayerGroup;
import testudo.ledger.AccountYear;
import testudo.ledger.MemberAccount;
import testudo.procurement.bill.Apportionment;
import testudo.procurement.bill.RoughBill;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;
import testudo.quantity.Scalar;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.table.Table;
import testudo.threat.ThreatClass;

/** What is missing shared among the members by every key, how fair that is, and who protects whom. */
public final class ShareTables {
    /** No member is given more than half. */
    private static final Percent CAP = Percent.of(50);
    /** A reasonable challenge: at most so many times what a member has in service and on order, and at least two fire units. */
    private static final int GROWTH = 5;

    private static final int LEAST_LIMIT = 2;
    /** Ability to pay: GDP times (GDP a head / the mean) to this power. */
    private static final double PROGRESSION = 0.25;

    private final Assessment work;
    private final SequencedMap<Member, Long> limits = new LinkedHashMap<>();

    private ShareTables(Assessment work) {
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

    /** The tables of a piece of work. */
    public static List<Table<?>> of(Assessment work) {
        ShareTables tables = new ShareTables(work);
        return List.of(
                TargetRow.SCHEMA.of(tables.targets()),
                FairnessRow.SCHEMA.of(tables.fairness()),
                ProtectionRow.SCHEMA.of(tables.protection()));
    }

    /** One key, with or without the United States. */
    private record Key(String words, boolean withUnitedStates, SequencedMap<Member, BigDecimal> weights) {}

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (boolean with : work.takesPart(Member.USA) ? List.of(true, false) : List.of(false)) {
            keys.add(key("GDP", with, this::product));
            keys.add(key("GDP × (GDP a head / mean)^0.25", with, this::ability));
            keys.add(key("people", with, account -> people(account.member())));
            keys.add(key("aimpoints of the plan's raids on its land", with, this::exposed));
            keys.add(key(
                    "money missing to 3.5% of GDP",
                    with, account -> of(account).gapToday().millions()));
            keys.add(key("NATO common funding", with, account -> common(account.member())));
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

    private double common(Member member) {
        return work.question()
                .facts()
                .table("common_funding")
                .find(member.code())
                .flatMap(row -> row.decimal("percent"))
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
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

    private List<TargetRow> targets() {
        List<TargetRow> rows = new ArrayList<>();
        for (Key key : keys()) {
            if (!key.weights().isEmpty()) {
                Apportioned shared = Apportioned.of(key.weights(), CAP, lacking(), limits);
                work.accounts()
                        .members()
                        .forEach(account -> target(key, shared, account).ifPresent(rows::add));
            }
        }
        return rows;
    }

    /** Fire units that are neither in service nor on order, by class. */
    private SequencedMap<LayerGroup, Long> lacking() {
        SequencedMap<LayerGroup, Long> lacking = new LinkedHashMap<>();
        for (LayerGroup group : LayerGroup.values()) {
            lacking.put(
                    group,
                    work.bill().missing().stream()
                            .filter(line -> work.question()
                                            .facts()
                                            .system(line.system())
                                            .layer()
                                            .group()
                                    == group)
                            .mapToLong(RoughBill.Line::fireUnits)
                            .sum());
        }
        return lacking;
    }

    private static SequencedMap<LayerGroup, Long> units(Apportioned shared, Member member) {
        SequencedMap<LayerGroup, Long> units = new LinkedHashMap<>();
        shared.units().forEach((group, byMember) -> units.put(group, byMember.getOrDefault(member, 0L)));
        return units;
    }

    private Optional<TargetRow> target(Key key, Apportioned shared, MemberAccount account) {
        Member member = account.member();
        double all = work.bill().total().base().billions();
        return Optional.ofNullable(shared.share().get(member)).map(share -> {
            double billions = all * share.fraction();
            double added = newMoney(account);
            return new TargetRow(
                    key.words(),
                    key.withUnitedStates(),
                    member,
                    share,
                    units(shared, member),
                    shared.byDivisor().getOrDefault(member, 0L),
                    shared.withinGrowth().getOrDefault(member, 0L),
                    euros(billions * 1000),
                    euros(billions * 100 / people(member)),
                    Percent.of(10 * billions * 1000 / product(account)),
                    added <= 0 ? Optional.empty() : Optional.of(Percent.of(100_000 * billions / added)));
        });
    }

    private static Money euros(double millions) {
        return Money.euros(millions, PriceBasis.BASE.year().getValue());
    }

    private double newMoney(MemberAccount account) {
        return account.years().stream()
                .filter(y -> !y.year().isBefore(work.question().plan().from())
                        && !y.year().isAfter(work.question().plan().to()))
                .mapToDouble(y -> Math.max(0, y.newMoney().millions()))
                .sum();
    }

    private List<FairnessRow> fairness() {
        return keys().stream()
                .filter(key -> !key.weights().isEmpty())
                .map(this::fairness)
                .toList();
    }

    private FairnessRow fairness(Key key) {
        SequencedMap<Member, Percent> share = Apportionment.capped(key.weights(), CAP);
        List<BigDecimal> burdens = work.accounts().members().stream()
                .filter(a -> key.withUnitedStates() || !a.member().equals(Member.USA))
                .map(a -> BigDecimal.valueOf(
                        share.getOrDefault(a.member(), Percent.of(0)).value() / product(a)))
                .toList();
        return new FairnessRow(
                key.words(),
                key.withUnitedStates(),
                clean(Apportionment.gini(burdens)),
                clean(Apportionment.jain(burdens)),
                Scalar.of(mostToLeast(burdens)));
    }

    /** Without the noise of the last bits. */
    private static Percent clean(Percent share) {
        return Percent.of(Math.rint(share.value() * 1e9) / 1e9);
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

    private List<ProtectionRow> protection() {
        List<ProtectionRow> rows = new ArrayList<>();
        SitingAnswer sited = work.sited().get(work.largest());
        if (sited == null) {
            return rows;
        }
        Map<Member, List<FireUnit>> owners = new TreeMap<>();
        sited.laydown()
                .units()
                .forEach(u -> owners.computeIfAbsent(u.member(), m -> new ArrayList<>())
                        .add(u));
        owners.forEach((owner, units) -> rows.addAll(protectedBy(owner, units, sited.laydown())));
        return rows;
    }

    private List<ProtectionRow> protectedBy(Member owner, List<FireUnit> units, Laydown laydown) {
        List<ProtectionRow> rows = new ArrayList<>();
        Laydown own = new Laydown(owner.code(), units, 0, 0, laydown.sharing());
        work.shield().coverByMember(own).forEach((member, covers) -> {
            double people = work.places().people().getOrDefault(member, 0L) / 1e6 * mean(covers);
            if (people > 0) {
                rows.add(new ProtectionRow(owner, member, Scalar.of(people)));
            }
        });
        return rows;
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
