package testudo.ledger;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import testudo.ledger.entry.Entry;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Probability;

/**
 * How members kept the pledge of 2014: what each spent beyond its share of GDP of 2014 in the ten years after, as a part of what a straight
 * line to 2% in 2024 would have brought.
 *
 * <p>Of members below 1.9% in 2014, who had far enough to go. The war of 2022 is in it; no other round of a pledge is on record.
 *
 * @param kept one value a member, lowest first
 */
public record PledgeRecord(List<Kept> kept) {
    private static final int FROM = 2014;
    private static final int TO = 2024;
    private static final double AIM = 2.0;
    private static final double FAR_ENOUGH = 1.9;

    public PledgeRecord {
        kept = List.copyOf(kept);
    }

    /** What one member did of what the line asked; negative where its share of GDP fell. */
    public record Kept(Member member, Percent share) {}

    /** The record as the newest edition prints it. */
    public static PledgeRecord of(Ledger ledger) {
        List<Kept> kept = new ArrayList<>();
        for (Member member : ledger.members(Year.of(TO))) {
            of(ledger, member).ifPresent(share -> kept.add(new Kept(member, share)));
        }
        kept.sort(java.util.Comparator.comparing(Kept::share));
        return new PledgeRecord(kept);
    }

    private static Optional<Percent> of(Ledger ledger, Member member) {
        Optional<Double> start = share(ledger, member, FROM);
        double asked = 0;
        double done = 0;
        for (int year = FROM + 1; year <= TO; year++) {
            Optional<Double> share = share(ledger, member, year);
            if (start.isEmpty() || share.isEmpty() || start.get() >= FAR_ENOUGH) {
                return Optional.empty();
            }
            asked += (AIM - start.get()) * (year - FROM) / (TO - FROM);
            done += share.get() - start.get();
        }
        return Optional.of(Percent.ofFraction(done / asked));
    }

    private static Optional<Double> share(Ledger ledger, Member member, int year) {
        return ledger.find(ledger.newest(), member, Year.of(year))
                .flatMap(Entry::share)
                .map(share -> share.value().value());
    }

    /** The share below which that part of the members stayed, with straight lines between them; all of it where nothing is on record. */
    public Percent quantile(Probability part) {
        if (kept.isEmpty()) {
            return Percent.of(100);
        }
        double at = part.value() * (kept.size() - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(kept.size() - 1, below + 1);
        double low = kept.get(below).share().value();
        return Percent.of(low + (at - below) * (kept.get(above).share().value() - low));
    }
}
