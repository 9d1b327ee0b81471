package testudo.procurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import testudo.defence.Inventory;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.facts.PlanValue;
import testudo.facts.SystemFacts;
import testudo.ledger.Accounts;
import testudo.ledger.MemberAccount;
import testudo.plan.Plan;
import testudo.procurement.bill.Donations;
import testudo.procurement.bill.RoughBills;
import testudo.procurement.model.PricesByOrders;
import testudo.procurement.order.SignedDelivery;
import testudo.procurement.question.ProcurementQuestion;
import testudo.procurement.question.ProcurementQuestion.Buyer;
import testudo.procurement.question.ProcurementQuestion.Expansion;
import testudo.procurement.question.ProcurementQuestion.Item;
import testudo.procurement.question.ProcurementQuestion.Line;
import testudo.procurement.question.ProcurementQuestion.Need;
import testudo.procurement.question.Variation;
import testudo.procurement.supply.BillFacts;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.Eligibility;
import testudo.procurement.supply.Part;
import testudo.procurement.supply.PriceList;
import testudo.procurement.supply.ProductionLine;
import testudo.procurement.supply.Suppliers;
import testudo.procurement.supply.Tally;
import testudo.quantity.Known;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.threat.ThreatClass;

/**
 * A plan as a question to the optimiser, at base values. The wanted force is shared among Europe and Canada by GDP, by threat class; a fire
 * unit adds to a class its kill probability times its reach, as far as reach helps against that class.
 */
public final class QuestionOfPlan {
    static final Year LAST = Year.of(2040);
    /** A mast of 15 m sees a cruise missile at 50 m no farther than this; reach beyond it adds nothing against low flyers. */
    private static final double LOW_REACH_KM = 45;

    private static final double HIGH_REACH_KM = 40;
    private static final int NEW_TYPES = 2;
    private static final String ROUNDS = "/rounds";

    private final FactBook facts;
    private final Plan plan;
    private final Accounts accounts;
    private final RoughBills bill;
    private final BillFacts known;
    private final PriceList prices;
    private final Suppliers suppliers;
    private final Assumptions assumed;
    private final Donations donations;
    private final Inventory wanted;
    private final Eligibility eligible;
    private final Map<String, SystemFacts> offered = new LinkedHashMap<>();
    private final Map<String, Set<Member>> users;

    private final Variation variation;

    private QuestionOfPlan(FactBook facts, Plan plan, Accounts accounts, BigDecimal factor, Variation variation) {
        this.facts = facts;
        this.variation = variation;
        this.plan = plan;
        this.accounts = accounts;
        this.bill = RoughBills.of(facts, plan, accounts);
        this.known = BillFacts.of(facts, plan);
        this.prices = known.prices();
        this.suppliers = Suppliers.of(plan);
        this.assumed = new Assumptions(facts);
        this.donations = bill.donations();
        this.wanted = bill.wanted(bill.reading(plan.reading()), factor);
        this.eligible = bill.eligible();
        this.users = users(bill);
        offer();
    }

    /**
     * The question of a plan at a multiple.
     *
     * @param accounts the plan's accounts, in euros at 2025 prices
     */
    public static ProcurementQuestion question(FactBook facts, Plan plan, Accounts accounts, BigDecimal factor) {
        return asked(facts, plan, accounts, factor).question();
    }

    /**
     * A question with what lies behind its base values.
     *
     * @param money where its budgets come from
     * @param prices low, base and high price of each item
     * @param signed what becomes of every contract
     * @param bills the plan's bills without the optimiser
     */
    record Asked(
            ProcurementQuestion question,
            OpenMoney money,
            Map<String, Cost> prices,
            List<SignedDelivery> signed,
            RoughBills bills) {}

    static Asked asked(FactBook facts, Plan plan, Accounts accounts, BigDecimal factor) {
        return asked(facts, plan, accounts, factor, Variation.NONE);
    }

    static Asked asked(FactBook facts, Plan plan, Accounts accounts, BigDecimal factor, Variation variation) {
        QuestionOfPlan asked = new QuestionOfPlan(facts, plan, accounts, factor, variation);
        asked.requireKnown();
        return asked.asked();
    }

    private void requireKnown() {
        variation.load().keySet().forEach(system -> {
            if (!offered.containsKey(system)) {
                throw new IllegalArgumentException("nobody is offered '" + system + "' under this plan.\nMaybe one of "
                        + String.join(", ", offered.keySet()) + ".");
            }
        });
    }

    private Asked asked() {
        List<Item> items = new ArrayList<>();
        offered.values().forEach(system -> {
            items.add(unit(system));
            items.add(rounds(system));
        });
        SignedDeliveries signed = new SignedDeliveries(bill.signed(), offered, plan.from(), years(), this::stopped);
        List<Line> lines = new ArrayList<>();
        for (ProductionLine line : known.lines(plan)) {
            if (items.stream().anyMatch(item -> item.line().equals(line.id()))) {
                lines.add(line(line));
            }
        }
        signed.schedule(lines);
        OpenMoney money = new OpenMoney(plan, assumed, signed, prices);
        ProcurementQuestion question = new ProcurementQuestion(
                plan.from(),
                LAST,
                prices.basis(),
                items,
                lines,
                buyers(signed, money),
                ProcurementQuestion.DIMINISHING,
                Percent.of(assumed.base("industry_share")),
                NationalRules.of(facts, prices.basis(), plan.from()));
        ProcurementQuestion settled =
                new PricesByOrders(question, variation, (int) assumed.base("line_history")).settled();
        return new Asked(settled, money, PricesByOrders.costs(costs(), question, settled), signed.told(), bill);
    }

    /** Whether suppliers leave nothing of a line open in a year. */
    private boolean stopped(String line, Year year) {
        boolean units = !line.endsWith(ROUNDS);
        ProductionLine.Kind kind = units ? ProductionLine.Kind.FIRE_UNITS : ProductionLine.Kind.ROUNDS;
        return known.openOfDelivering(line.substring(0, line.indexOf('/')), kind, suppliers, year)
                        .value()
                == 0;
    }

    /** Systems that are held, ordered or wanted and still made. */
    private void offer() {
        Set<String> ids = new TreeSet<>();
        wanted.holdings().forEach(holding -> ids.add(holding.system().id()));
        bill.orders().forEach(order -> ids.add(order.system().id()));
        for (String id : ids) {
            SystemFacts system = facts.systems().get(id);
            if (system != null
                    && system.line().isPresent()
                    && known.canBeHad(system.line().get(), suppliers)
                    && prices.priced(id, Part.FIRE_UNIT)) {
                offered.put(id, system);
            }
        }
    }

    private Map<String, Cost> costs() {
        Map<String, Cost> costs = new LinkedHashMap<>();
        offered.keySet().forEach(id -> {
            costs.put(id, unitCost(id));
            costs.put(id + ROUNDS, prices.cost(id, Part.RELOADS, 0, 1));
        });
        return costs;
    }

    private Cost unitCost(String id) {
        return prices.cost(id, Part.FIRE_UNIT, 1, 0)
                .plus(prices.cost(id, Part.TRAINING, 1, 0))
                .plus(prices.cost(id, Part.INFRASTRUCTURE, 1, 0));
    }

    private Item unit(SystemFacts system) {
        Cost price = unitCost(system.id());
        SystemType type = system.type();
        long load = variation.load().getOrDefault(system.id(), (long) type.roundsReady() * (1 + type.reloads()));
        return item(
                system,
                "",
                price,
                (int) Math.round(base(system, "training")),
                (long) base(system, "crew"),
                capability(system),
                load == 0 ? "" : system.id() + ROUNDS,
                load);
    }

    private Item rounds(SystemFacts system) {
        return item(system, ROUNDS, prices.cost(system.id(), Part.RELOADS, 0, 1), 0, 0, Map.of(), "", 0);
    }

    private Item item(
            SystemFacts system,
            String suffix,
            Cost price,
            int training,
            long crew,
            Map<String, BigDecimal> capability,
            String rounds,
            long load) {
        String line = system.line().orElseThrow();
        int lead = (int) Math.round(
                Known.at(Known.at(facts.lines(), line), "lead_time").span().base() / 12);
        return new Item(
                system.id() + suffix,
                system.name() + (suffix.isEmpty() ? "" : " rounds"),
                line + (suffix.isEmpty() ? "/fire-units" : suffix),
                price.base(),
                Percent.of(assumed.base("down_payment")),
                lead,
                training,
                Percent.of(plan.share("upkeep").base() * kept(system.id(), suffix)),
                crew,
                capability,
                rounds,
                load);
    }

    /** The part of an item's price that is kept up: equipment, and neither training nor buildings. */
    private double kept(String id, String suffix) {
        double equipment = prices.cost(id, Part.FIRE_UNIT, 1, 0).base().millions();
        return suffix.isEmpty() && equipment > 0
                ? equipment / unitCost(id).base().millions()
                : 1;
    }

    private Map<String, BigDecimal> capability(SystemFacts system) {
        Map<String, BigDecimal> adds = new LinkedHashMap<>();
        for (ThreatClass threat : ThreatClass.values()) {
            var range = system.find("range_max", threat);
            var kills = system.find("kill_probability", threat);
            if (range.isPresent() && kills.isPresent()) {
                double most = threat.arcs() ? HIGH_REACH_KM : LOW_REACH_KM;
                double reach = Math.min(1, range.get().span().base() / most);
                adds.put(
                        threat.key(),
                        BigDecimal.valueOf(kills.get().span().base() * reach).setScale(4, RoundingMode.HALF_UP));
            }
        }
        return adds;
    }

    private Line line(ProductionLine line) {
        double share = line.europeanPercent().base() / 100;
        List<Long> capacity = new ArrayList<>();
        double made = 0;
        long given = 0;
        for (int t = 0; t < years(); t++) {
            int year = plan.from().getValue() + t;
            double output = 0;
            for (ProductionLine.Output from : line.outputs()) {
                output = from.from().getValue() <= year ? from.aYear().base() : output;
            }
            made += output * Math.min(1, share);
            capacity.add((long) Math.floor(made + 1e-9) - given);
            given = (long) Math.floor(made + 1e-9);
        }
        boolean units = line.kind() == ProductionLine.Kind.FIRE_UNITS;
        return new Line(line.id(), capacity, units ? List.of(expansion(line, made / years())) : List.of());
    }

    /** A fourth of the mean output more, three years after it is paid for; at most twice. */
    private Expansion expansion(ProductionLine line, double output) {
        long added = Math.max(1, Math.round(output / 4));
        double price = offered.values().stream()
                .filter(system -> line.systems().contains(system.id()))
                .mapToDouble(system ->
                        prices.cost(system.id(), Part.FIRE_UNIT, 1, 0).base().millions())
                .max()
                .orElse(0);
        return new Expansion(added, 3, euros(price * added * assumed.base("expansion_price") / 100), 2);
    }

    private List<Buyer> buyers(SignedDeliveries signed, OpenMoney money) {
        Map<Member, Map<String, BigDecimal>> targets = new Targets(accounts, plan.from()).share(total());
        List<Buyer> buyers = new ArrayList<>();
        for (MemberAccount account : accounts.members()) {
            Member member = account.member();
            if (!member.equals(Member.USA)) {
                buyers.add(buyer(account, targets.getOrDefault(member, Map.of()), signed, money));
            }
        }
        return buyers;
    }

    private Buyer buyer(
            MemberAccount account, Map<String, BigDecimal> target, SignedDeliveries signed, OpenMoney money) {
        Member member = account.member();
        Map<String, List<Long>> held = new LinkedHashMap<>();
        double crews = 0;
        Set<String> barred = new TreeSet<>();
        Set<String> outside = new TreeSet<>();
        for (SystemFacts system : offered.values()) {
            Tally tally = Tally.of(bill.today(), member, system.id());
            put(held, system.id(), left(member, system.id(), tally.fireUnits()));
            put(held, system.id() + ROUNDS, rounds(member, system.id(), tally));
            crews += (tally.fireUnits() + signed.fireUnits(member, system.id())) * base(system, "crew");
            if (users.getOrDefault(system.id(), Set.of()).size() < 2) {
                barred.add(system.id());
            }
            if (eligible.ground(member, system.id()).isEmpty()) {
                outside.add(system.id());
            }
        }
        double people = Math.max(crews, oneCrew());
        double growth = 1 + assumed.base("crew_growth") / 100;
        double all = people;
        return new Buyer(
                member,
                budgets(account, money),
                beside(account, money),
                Percent.of(assumed.base("carry_over")),
                Percent.of(assumed.base("absorption")),
                IntStream.range(0, years())
                        .mapToObj(t -> (long) (all * Math.pow(growth, t)))
                        .toList(),
                needs(member, target),
                held,
                signed.of(member),
                NEW_TYPES,
                1,
                barred,
                new ProcurementQuestion.Outside(outside, eligible.price()));
    }

    /** Whoever has no crews yet can train those of one fire unit, of whatever type, from the first year on. */
    private double oneCrew() {
        return offered.values().stream()
                .mapToDouble(system -> base(system, "crew"))
                .max()
                .orElse(0);
    }

    private void put(Map<String, List<Long>> held, String item, List<Long> counts) {
        if (counts.stream().anyMatch(count -> count > 0)) {
            held.put(item, counts);
        }
    }

    /** What is held less what the facts retire by each year; rounds stay. */
    private List<Long> left(Member member, String system, long count) {
        return IntStream.range(0, years())
                .mapToObj(t -> Math.max(
                        0,
                        count
                                - retired(member, system, plan.from().getValue() + t)
                                + donations.change(member, system, plan.from().plusYears(t))))
                .toList();
    }

    /** Rounds stay when their fire units retire, and go with them when they are given away. */
    private List<Long> rounds(Member member, String system, Tally tally) {
        Tally all = bill.today().holdings().stream()
                .filter(holding -> holding.system().id().equals(system))
                .map(holding -> new Tally(holding.fireUnits(), holding.rounds()))
                .reduce(Tally.NONE, Tally::plus);
        Tally own = tally.fireUnits() > 0 ? tally : all;
        return IntStream.range(0, years())
                .mapToObj(t -> tally.rounds()
                        + donations.change(member, system, plan.from().plusYears(t))
                                * own.rounds()
                                / Math.max(1, own.fireUnits()))
                .map(count -> Math.max(0, count))
                .toList();
    }

    private long retired(Member member, String system, int year) {
        return facts.table("retirements").rows().stream()
                .filter(row -> row.text("iso3").equals(member.code())
                        && row.text("system_id").equals(system)
                        && row.whole("from_year").orElse(Integer.MAX_VALUE) <= year)
                .mapToLong(row -> row.whole("count").orElse(0))
                .sum();
    }

    /** Members that hold or have ordered each system; one that only one member uses is offered to that member alone. */
    private static Map<String, Set<Member>> users(RoughBills bill) {
        Map<String, Set<Member>> users = new LinkedHashMap<>();
        bill.today()
                .holdings()
                .forEach(holding -> users.computeIfAbsent(holding.system().id(), system -> new LinkedHashSet<>())
                        .add(holding.member()));
        bill.orders()
                .forEach(order -> users.computeIfAbsent(order.system().id(), system -> new LinkedHashSet<>())
                        .add(order.member()));
        return users;
    }

    private List<Need> needs(Member member, Map<String, BigDecimal> target) {
        double millions = facts.member(member.code()).people() / 1e6;
        List<Need> needs = new ArrayList<>();
        target.forEach((threat, amount) -> {
            if (amount.signum() > 0) {
                needs.add(new Need(threat, amount, BigDecimal.valueOf(millions).setScale(6, RoundingMode.HALF_UP)));
            }
        });
        return needs;
    }

    /** Capability of the wanted force, by class. */
    private Map<String, BigDecimal> total() {
        Map<String, BigDecimal> total = new LinkedHashMap<>();
        for (Inventory.Holding holding : wanted.holdings()) {
            SystemFacts system = facts.systems().get(holding.system().id());
            if (system != null) {
                capability(system)
                        .forEach((threat, adds) -> total.merge(
                                threat, adds.multiply(BigDecimal.valueOf(holding.fireUnits())), BigDecimal::add));
            }
        }
        return total;
    }

    private List<Money> budgets(MemberAccount account, OpenMoney money) {
        return IntStream.range(0, years())
                .mapToObj(t -> euros(money.millions(account, t)))
                .toList();
    }

    /** The rest of all air-defence money: it keeps and replaces what is held and pays for what is signed. */
    private List<Money> beside(MemberAccount account, OpenMoney money) {
        return IntStream.range(0, years())
                .mapToObj(t -> euros(
                        Math.max(0, money.frozen(account, t) + money.added(account, t) - money.millions(account, t))))
                .toList();
    }

    private int years() {
        return LAST.getValue() - plan.from().getValue() + 1;
    }

    private Money euros(double millions) {
        return Money.ofMillions(millions, "EUR", prices.basis());
    }

    private static double base(SystemFacts system, String parameter) {
        PlanValue value = system.value(parameter);
        return value.span().base();
    }
}
