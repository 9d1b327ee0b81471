package testudo.procurement.bill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import testudo.procurement.bill.BillQuestion.PayerKey;
import testudo.procurement.supply.Cost;
import testudo.quantity.Known;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.Span;

/** Shares a bill of whole millions so that the payments sum to it exactly. */
final class PayerSplit {
    private final BillQuestion question;
    private final MoneyShares money;

    PayerSplit(BillQuestion question, MoneyShares money) {
        this.question = question;
        this.money = money;
    }

    List<Payers> of(Cost total, long fireUnits) {
        List<Payers> all = new ArrayList<>();
        for (PayerKey key : question.keys()) {
            all.add(split(key, true, total, fireUnits));
            all.add(split(key, false, total, fireUnits));
        }
        return all;
    }

    private Payers split(PayerKey key, boolean withUnitedStates, Cost total, long fireUnits) {
        SequencedMap<Member, BigDecimal> weights = weights(key, withUnitedStates);
        var base =
                Apportionment.largestRemainder(weights, Math.round(total.base().millions()));
        var low = Apportionment.largestRemainder(weights, Math.round(total.low().millions()));
        var high =
                Apportionment.largestRemainder(weights, Math.round(total.high().millions()));
        var units = Apportionment.largestRemainder(weights, fireUnits);
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Payers.Payer> payers = weights.keySet().stream()
                .map(member -> payer(
                        member,
                        Percent.ofFraction(Known.at(weights, member).doubleValue() / sum.doubleValue()),
                        euros(Known.at(base, member)),
                        euros(Known.at(low, member)),
                        euros(Known.at(high, member)),
                        Known.at(units, member)))
                .sorted(Comparator.comparing(payer -> payer.share().value(), Comparator.reverseOrder()))
                .toList();
        return new Payers(
                key.name(),
                withUnitedStates,
                payers,
                stretched(payers),
                withoutNewMoney(payers),
                aPersonAYear(total, payers));
    }

    private Payers.Payer payer(Member member, Percent share, Money base, Money low, Money high, long units) {
        Money added = money.newMoney(member);
        Optional<Percent> of = added.millions() > 0
                ? Optional.of(Percent.ofFraction(base.millions() / added.millions()))
                : Optional.empty();
        return new Payers.Payer(member, share, base, low, high, units, added, of);
    }

    private SequencedMap<Member, BigDecimal> weights(PayerKey key, boolean withUnitedStates) {
        SequencedMap<Member, BigDecimal> weights = new LinkedHashMap<>();
        key.weights().entrySet().stream()
                .filter(entry -> withUnitedStates || !entry.getKey().equals(Member.USA))
                .filter(entry -> entry.getValue().millions() > 0)
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> weights.put(
                        entry.getKey(), new BigDecimal(entry.getValue().millions())));
        return weights;
    }

    private List<Member> stretched(List<Payers.Payer> payers) {
        double alarm = question.means().alarmPercent().base();
        return payers.stream()
                .filter(payer -> payer.total().millions() > 0)
                .filter(payer ->
                        payer.ofNewMoney().map(of -> of.value() > alarm).orElse(false))
                .map(Payers.Payer::member)
                .toList();
    }

    private static List<Member> withoutNewMoney(List<Payers.Payer> payers) {
        return payers.stream()
                .filter(payer ->
                        payer.total().millions() > 0 && payer.ofNewMoney().isEmpty())
                .map(Payers.Payer::member)
                .toList();
    }

    private Span aPersonAYear(Cost total, List<Payers.Payer> payers) {
        long people = payers.stream()
                .mapToLong(payer -> question.people().getOrDefault(payer.member(), 0L))
                .sum();
        return people == 0
                ? Span.exactly(0)
                : total.millionEur().times(1e6 / people / question.means().upkeepYears());
    }

    private Money euros(long millions) {
        return Money.ofMillions(millions, "EUR", question.prices().basis());
    }
}
