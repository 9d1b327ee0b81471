package testudo.procurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import testudo.ledger.Accounts;
import testudo.procurement.bill.Apportionment;
import testudo.quantity.Member;
import testudo.quantity.Percent;

/** Shares a wanted force among Europe and Canada in proportion to GDP; no member has more than half of a capability. */
final class Targets {
    private static final Percent CAP = Percent.of(50);
    private final SequencedMap<Member, BigDecimal> product = new LinkedHashMap<>();

    Targets(Accounts accounts, Year year) {
        accounts.members().stream()
                .filter(account -> !account.member().equals(Member.USA))
                .forEach(account -> product.put(
                        account.member(),
                        BigDecimal.valueOf(account.year(year).product().millions())));
    }

    Map<Member, Map<String, BigDecimal>> share(Map<String, BigDecimal> total) {
        Map<Member, Map<String, BigDecimal>> targets = new LinkedHashMap<>();
        Apportionment.capped(product, CAP).forEach((member, share) -> {
            Map<String, BigDecimal> own = new LinkedHashMap<>();
            total.forEach((capability, all) -> own.put(
                    capability,
                    all.multiply(BigDecimal.valueOf(share.fraction())).setScale(4, RoundingMode.HALF_UP)));
            targets.put(member, own);
        });
        return targets;
    }
}
