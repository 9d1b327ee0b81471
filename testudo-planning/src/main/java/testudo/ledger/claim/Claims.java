package testudo.ledger.claim;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import testudo.facts.FactBook;
import testudo.ledger.Ledger;
import testudo.quantity.BadInput;

/**
 * Public statements in a form that can be checked. A claim never carries its verdict: that is computed from the facts each time.
 */
public final class Claims {
    private final List<Claim> claims;
    private final Witness witness;

    private Claims(List<Claim> claims, Witness witness) {
        this.claims = List.copyOf(claims);
        this.witness = witness;
    }

    /**
     * Reads a table of claims; its form is described in the documentation of the ledger.
     *
     * @param facts the tables that claims of kind {@code rows} are held against
     * @throws BadInput with every fault of the file, not only the first
     */
    public static Claims read(Path file, Ledger ledger, FactBook facts) {
        return new Claims(new ClaimReader(file, ledger, facts).read(), new Witness(ledger, facts));
    }

    /** Every claim with its verdict, in the order of the file. */
    public List<ClaimResult> held() {
        return claims.stream()
                .map(claim -> judged(claim, witness.evidence(claim)))
                .toList();
    }

    private static ClaimResult judged(Claim claim, List<Evidence> evidence) {
        Verdict verdict = verdict(evidence);
        List<Evidence> holding = evidence.stream().filter(Evidence::holding).toList();
        String editions = (holding.isEmpty() ? evidence : holding)
                .stream().map(Evidence::edition).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        String recorded = evidence.stream().map(Evidence::inWords).collect(Collectors.joining("; "));
        List<String> sources = evidence.stream()
                .flatMap(item -> item.sources().stream())
                .distinct()
                .toList();
        return new ClaimResult(claim.id(), claim.text(), verdict.word(), recorded, editions, sources);
    }

    private static Verdict verdict(List<Evidence> evidence) {
        long holding = evidence.stream().filter(Evidence::holding).count();
        boolean undecided = evidence.stream().anyMatch(item -> item.holds().isEmpty());
        if (holding > 0) {
            return holding == evidence.size() ? Verdict.HOLDS : Verdict.HOLDS_IN_EDITION;
        }
        return evidence.isEmpty() || undecided ? Verdict.CANNOT_BE_CHECKED : Verdict.CONTRADICTED;
    }
}
