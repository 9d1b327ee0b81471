package testudo.procurement.bill;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import testudo.defence.Inventory;
import testudo.defence.Layer;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.facts.ForceLine;
import testudo.facts.ForceTable;
import testudo.facts.MemberFact;
import testudo.facts.SystemFacts;
import testudo.ledger.AccountYear;
import testudo.ledger.Accounts;
import testudo.ledger.MemberAccount;
import testudo.plan.Plan;
import testudo.procurement.bill.BillQuestion.PayerKey;
import testudo.procurement.order.Contract;
import testudo.procurement.order.OrderBook;
import testudo.procurement.supply.BillFacts;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.Eligibility;
import testudo.procurement.supply.Means;
import testudo.procurement.supply.PriceList;
import testudo.procurement.supply.Successors;
import testudo.procurement.supply.Suppliers;
import testudo.quantity.Known;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Scalar;
import testudo.quantity.Span;

/** A plan's rough bill from its facts, its force and its accounts. */
public final class RoughBills {
    private static final Set<Layer> LONG_AND_MEDIUM = Set.of(Layer.BMD, Layer.LRAD, Layer.MRAD);
    private static final String LONG_RANGE = "patriot";
    private static final Year HORIZON = Year.of(2060);

    private final FactBook facts;
    private final Plan plan;
    private final Accounts accounts;
    private final BillFacts bill;
    private final PriceList prices;
    private final ForceTable force;
    private final Inventory today;
    private final Donations donations;
    private final Inventory held;
    private final List<Contract> contracts;
    private final Suppliers suppliers;
    private final Map<String, SystemType> types = new LinkedHashMap<>();
    private final List<BudgetYear> budgets;

    private RoughBills(FactBook facts, Plan plan, Accounts accounts) {
        this.facts = facts;
        this.plan = AirDefenceShare.ofEquipment(plan, accounts);
        this.accounts = accounts;
        this.bill = BillFacts.of(facts, plan);
        this.prices = bill.prices();
        this.force = facts.force(plan.asOf());
        this.today = force.inventory(facts, false);
        this.donations = Donations.of(facts, plan);
        this.held = donations.from(today);
        this.suppliers = Suppliers.of(plan);
        this.contracts = OrderBook.of(facts, prices.basis(), plan.from());
        facts.systems().values().stream().map(SystemFacts::type).forEach(type -> types.put(type.id(), type));
        this.budgets = budgets();
    }

    /**
     * The bills of a plan.
     *
     * @param accounts the plan's accounts, in euros at 2025 prices
     */
    public static RoughBills of(FactBook facts, Plan plan, Accounts accounts) {
        return new RoughBills(facts, plan, accounts);
    }

    /** What is in service on the plan's day: the base that is multiplied, whatever the plan gives away or takes over later. */
    public Inventory today() {
        return today;
    }

    /** What of it the plan leaves: less what it gives away, with what it takes over. */
    public Inventory held() {
        return held;
    }

    /** What rows laid over the shipped facts change of the force; empty where they change nothing of it. */
    public Optional<LaidOver> laidOver() {
        return LaidOver.of(facts, plan, this);
    }

    /** The bills of the same plan and accounts over other facts. */
    RoughBills over(FactBook others) {
        return new RoughBills(others, plan, accounts);
    }

    /** What changes hands after the plan's day. */
    public Donations donations() {
        return donations;
    }

    /** What is counted on the plan's day, line by line. */
    public ForceTable force() {
        return force;
    }

    /** The prices of the bills. */
    public PriceList prices() {
        return prices;
    }

    /** Ten years of upkeep as a part of the price of equipment. */
    public Span upkeepOfTenYears() {
        return plan.share("upkeep").times(0.01 * Means.assumed().upkeepYears());
    }

    /** The most that holdings without a public count are taken to be. */
    public List<Inventory.Holding> uncounted() {
        return UncountedHoldings.most(force, today, types);
    }

    /**
     * What a bill counts.
     *
     * @param base what is multiplied
     * @param held what is there when it is bought for
     * @param orders what is signed
     */
    public record Count(Inventory base, Inventory held, List<ContractedOrder> orders) {
        public Count {
            orders = List.copyOf(orders);
        }

        /** With the base and what is held counted otherwise. */
        public Count map(UnaryOperator<Inventory> otherwise) {
            return new Count(otherwise.apply(base), otherwise.apply(held), orders);
        }

        /** With the same base and something else held. */
        public Count holding(Inventory other) {
            return new Count(base, other, orders);
        }

        public Count withOrders(List<ContractedOrder> others) {
            return new Count(base, held, others);
        }
    }

    /** As the facts and the plan count. */
    public Count counted() {
        return new Count(today, held, orders());
    }

    /** The bill of a reading at a multiple if counted otherwise. */
    public Cost total(Count count, Reading reading, BigDecimal factor) {
        return RoughBill.total(question(count, wanted(count, reading, factor)));
    }

    /** The rough bill of a reading at a multiple if counted otherwise. */
    public RoughBill rough(Count count, Reading reading, BigDecimal factor) {
        return RoughBill.of(question(count, wanted(count, reading, factor)));
    }

    /** The reading of a plan's word; fire units come with rounds per unit fixed. */
    public Reading reading(testudo.plan.Reading word) {
        return switch (word) {
            case REQUIREMENT -> Reading.requirement();
            case FIRE_UNITS -> Reading.fireUnitsWithRounds();
            case ROUNDS -> Reading.rounds();
            case MONEY -> Reading.money(yearlyAirDefenceBudget(), prices, plan.share("upkeep"));
        };
    }

    /** All rows that are compared: the four readings, fire units in two rows. */
    public List<Reading> readings() {
        return List.of(
                reading(testudo.plan.Reading.REQUIREMENT),
                Reading.fireUnitsAlone(),
                Reading.fireUnitsWithRounds(),
                Reading.rounds(),
                reading(testudo.plan.Reading.MONEY));
    }

    /** What is wanted under a reading: out-of-production types replaced, signed orders in their place. */
    public Inventory wanted(Reading reading, BigDecimal factor) {
        return wanted(counted(), reading, factor);
    }

    private Inventory wanted(Count count, Reading reading, BigDecimal factor) {
        Inventory multiplied = reading.wanted(count.base(), factor);
        return factor.compareTo(BigDecimal.ONE) == 0 ? multiplied : placed(count, multiplied);
    }

    /**
     * Out-of-production types replaced and signed orders in their place, all of it against the base, so that it does not hang on what is given
     * away later; then what was given away of a type that nobody makes any more is wanted of its successor.
     */
    private Inventory placed(Count count, Inventory multiplied) {
        Successors successors = bill.successors(types, suppliers);
        Inventory made = successors.apply(count.base(), multiplied);
        return successors.apply(count.held(), OrdersFirst.apply(count.base(), made, count.orders()));
    }

    /** The inventory when all that is on order has come. */
    public Inventory withOrders() {
        Inventory all = today;
        for (ContractedOrder order : orders()) {
            all = plus(all, order);
        }
        return new Inventory("onOrder", all.holdings());
    }

    /** The rough bill of a reading at a factor. */
    public RoughBill rough(Reading reading, BigDecimal factor) {
        return RoughBill.of(question(wanted(reading, factor)));
    }

    /** What is contracted and still to be paid. */
    public SignedBill signedBill() {
        return SignedBill.of(signed(), plan.from(), HORIZON, prices);
    }

    /** The same if a contract without a printed last year delivers over so many years. */
    public SignedBill signedBill(Scalar years) {
        Map<String, Contract> book = new LinkedHashMap<>();
        OrderBook.of(facts, prices.basis(), plan.from(), years).forEach(contract -> book.put(contract.id(), contract));
        List<ContractedOrder> signed = signed().stream()
                .map(order -> order.contract()
                        .map(contract -> order.under(Known.at(book, contract.id())))
                        .orElse(order))
                .toList();
        return SignedBill.of(signed, plan.from(), HORIZON, prices);
    }

    /** The public requirement as an absolute force. */
    public RequirementBill requirement() {
        return new RequirementBill(
                Reading.REQUIREMENT_AFTER,
                RoughBill.of(question(absolute(layer -> true))),
                RoughBill.of(question(absolute(LONG_AND_MEDIUM::contains))),
                longRange());
    }

    private Cost longRange() {
        SystemType type = Known.at(types, LONG_RANGE);
        Cost one = prices.mixUnit(type.id(), type.roundsReady());
        int lacking = RequirementBill.LONG_RANGE_NEEDED - RequirementBill.LONG_RANGE_HELD;
        return one.plus(one.times(upkeepOfTenYears())).times(lacking);
    }

    /** Today's mix of some layers enlarged to the units of the requirement; the other layers as they are. */
    private Inventory absolute(Predicate<Layer> counted) {
        List<Inventory.Holding> units = today.holdings().stream()
                .filter(holding -> counted.test(holding.system().layer()))
                .toList();
        Inventory some = new Inventory(today.name(), units);
        BigDecimal factor = BigDecimal.valueOf(Reading.REQUIREMENT_AFTER)
                .divide(BigDecimal.valueOf(some.fireUnits()), MathContext.DECIMAL64);
        List<Inventory.Holding> all =
                new ArrayList<>(Reading.requirement().wanted(some, factor).holdings());
        today.holdings().stream()
                .filter(holding -> !counted.test(holding.system().layer()))
                .forEach(all::add);
        return placed(counted(), new Inventory(today.name(), all));
    }

    /** The question behind a rough bill. */
    public BillQuestion question(Inventory wanted) {
        return question(counted(), wanted);
    }

    private BillQuestion question(Count count, Inventory wanted) {
        Map<Member, Long> people = new LinkedHashMap<>();
        facts.members().forEach((MemberFact fact) -> people.put(fact.member(), fact.people()));
        return new BillQuestion(
                count.held(),
                wanted,
                count.orders(),
                prices,
                bill.lines(plan),
                budgets,
                keys(),
                people,
                bill.means(
                        plan.share("upkeep"), plan.share("equipmentShare"), plan.share("airDefenceShareOfEquipment")),
                plan.from(),
                HORIZON);
    }

    /**
     * Orders of fire units signed before the plan, with the rounds that such units are assumed to hold: the contracts of the order book, whether
     * the inventory tells of them or not, and what the inventory has on order beyond them.
     */
    public List<ContractedOrder> orders() {
        List<ContractedOrder> orders = new ArrayList<>();
        for (ForceLine line : force.lines()) {
            SystemType type = types.get(line.system());
            if (line.base() && type != null && comes(type.id())) {
                orders.addAll(orders(line.member(), type, line));
            }
        }
        contracts.stream()
                .filter(contract -> contract.open() && contract.toCome() > 0 && goesOn(contract))
                .filter(contract -> !contract.member().equals(Member.USA))
                .filter(contract ->
                        force.find(contract.member(), contract.system()).isEmpty())
                .filter(contract -> types.containsKey(contract.system()) && comes(contract.system()))
                .forEach(contract -> orders.add(order(
                        contract.id(),
                        contract.member(),
                        Known.at(types, contract.system()),
                        contract.toCome(),
                        Optional.of(contract))));
        return orders;
    }

    private List<ContractedOrder> orders(Member member, SystemType type, ForceLine line) {
        List<ContractedOrder> orders = new ArrayList<>();
        int beyond = line.onOrder();
        for (Contract contract : contracts) {
            if (contract.member().equals(member)
                    && contract.system().equals(type.id())
                    && contract.open()
                    && contract.toCome() > 0) {
                if (goesOn(contract)) {
                    orders.add(order(contract.id(), member, type, contract.toCome(), Optional.of(contract)));
                }
                beyond -= contract.toCome();
            }
        }
        if (beyond > 0) {
            orders.add(order(String.join(";", line.rowsOrdered()), member, type, beyond, Optional.empty()));
        }
        return orders;
    }

    private static ContractedOrder order(
            String id, Member member, SystemType type, int units, Optional<Contract> contract) {
        return new ContractedOrder(
                id, member, type, units, units * type.roundsReady() * (1 + type.reloads()), contract);
    }

    /** Whether the plan leaves a contract open. */
    private boolean goesOn(Contract contract) {
        return !plan.whatIfs().closedOrders().contains(contract.id());
    }

    /** Contracts for types whose lines are closed under this plan: they bring nothing and cost nothing. */
    public List<Contract> closed() {
        return contracts.stream()
                .filter(contract -> contract.open() && !comes(contract.system()))
                .toList();
    }

    /** What each member would buy, and what breaking that costs. */
    public Eligibility eligible() {
        Map<Member, Set<String>> ordered = new LinkedHashMap<>();
        contracts.stream()
                .filter(Contract::open)
                .forEach(contract -> ordered.computeIfAbsent(contract.member(), member -> new TreeSet<>())
                        .add(contract.system()));
        orders().forEach(order -> ordered.computeIfAbsent(order.member(), member -> new TreeSet<>())
                .add(order.system().id()));
        return Eligibility.of(facts, plan, today, ordered);
    }

    private boolean comes(String system) {
        return Optional.ofNullable(facts.systems().get(system))
                .flatMap(SystemFacts::line)
                .map(line -> bill.canBeHad(line, suppliers))
                .orElse(true);
    }

    /** All contracts of the order book, those for rounds alone, without a public count or not yet signed among them. */
    public List<Contract> contracts() {
        return contracts;
    }

    /** All that is signed: orders of fire units, of rounds alone, and those whose count is not public, which bring money alone. */
    public List<ContractedOrder> signed() {
        List<ContractedOrder> signed = new ArrayList<>(orders());
        contracts.stream()
                .filter(contract -> contract.open()
                        && goesOn(contract)
                        && contract.toCome() == 0
                        && types.containsKey(contract.system())
                        && comes(contract.system()))
                .map(contract -> new ContractedOrder(
                        contract.id(),
                        contract.member(),
                        Known.at(types, contract.system()),
                        0,
                        contract.rounds(),
                        Optional.of(contract)))
                .forEach(signed::add);
        return signed;
    }

    /** One year of air defence of Europe and Canada: today's share of GDP × equipment × air defence, by the stated shares. */
    public Money yearlyAirDefenceBudget() {
        return accounts.members().stream()
                .filter(account -> !account.member().equals(Member.USA))
                .map(account -> account.year(plan.from()).frozen().times(airDefence()))
                .reduce(Money::plus)
                .orElseThrow();
    }

    private List<BudgetYear> budgets() {
        List<ContractedOrder> orders = signed();
        List<BudgetYear> budgets = new ArrayList<>();
        for (MemberAccount account : accounts.members()) {
            for (Year year = plan.from(); !year.isAfter(plan.to()); year = year.plusYears(1)) {
                AccountYear of = account.year(year);
                Money owed = owed(orders, account.member(), year);
                budgets.add(new BudgetYear(
                        account.member(),
                        year,
                        floored(of.newMoney()),
                        floored(owed.minus(of.frozen().times(airDefence())))));
            }
        }
        return budgets;
    }

    private Money owed(List<ContractedOrder> orders, Member member, Year year) {
        return orders.stream()
                .filter(order -> order.member().equals(member))
                .map(order -> order.due(year, plan.from(), prices).base())
                .reduce(Cost.nothing(prices.basis()).base(), Money::plus);
    }

    private List<PayerKey> keys() {
        Map<Member, Money> product = new LinkedHashMap<>();
        Map<Member, Money> room = new LinkedHashMap<>();
        for (MemberAccount account : accounts.members()) {
            AccountYear year = account.year(plan.from());
            product.put(account.member(), year.product());
            room.put(account.member(), year.gapToday());
        }
        return List.of(
                new PayerKey("gdp", product), new PayerKey("shortfall", room), new PayerKey("commonFunding", common()));
    }

    /** Cost shares as weights. */
    private Map<Member, Money> common() {
        Map<Member, Money> shares = new LinkedHashMap<>();
        for (MemberAccount account : accounts.members()) {
            facts.table("common_funding")
                    .find(account.member().code())
                    .flatMap(row -> row.decimal("percent"))
                    .ifPresent(percent -> shares.put(
                            account.member(), Money.ofMillions(percent.doubleValue(), "EUR", prices.basis())));
        }
        return shares;
    }

    private double airDefence() {
        return plan.share("equipmentShare").base()
                / 100
                * plan.share("airDefenceShareOfEquipment").base()
                / 100;
    }

    private static Money floored(Money money) {
        return money.millions() < 0 ? money.times(0) : money;
    }

    private static Inventory plus(Inventory inventory, ContractedOrder order) {
        List<Inventory.Holding> holdings = new ArrayList<>(inventory.holdings());
        for (int i = 0; i < holdings.size(); i++) {
            Inventory.Holding held = holdings.get(i);
            if (held.member().equals(order.member())
                    && held.system().id().equals(order.system().id())) {
                holdings.set(
                        i,
                        new Inventory.Holding(
                                held.member(),
                                held.system(),
                                held.fireUnits() + order.fireUnits(),
                                held.rounds() + order.rounds(),
                                held.assumedRounds()));
                return new Inventory(inventory.name(), holdings);
            }
        }
        holdings.add(new Inventory.Holding(order.member(), order.system(), order.fireUnits(), order.rounds(), true));
        return new Inventory(inventory.name(), holdings);
    }
}
