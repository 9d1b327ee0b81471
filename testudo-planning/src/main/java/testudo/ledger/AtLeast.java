package testudo.ledger;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import testudo.ledger.entry.Edition;
import testudo.ledger.entry.Print;
import testudo.ledger.entry.Share;
import testudo.quantity.Member;
import testudo.quantity.Percent;

/**
 * Who is at or above a threshold in a year, by one edition.
 *
 * @param shares those at or above it, highest first
 * @param listed members for which the edition has a figure in that year
 * @param missing members with forces in that year for which it has none
 */
public record AtLeast(
        Edition edition, Year year, Percent threshold, List<Share> shares, List<Member> listed, List<Member> missing) {
    public AtLeast {
        shares = List.copyOf(shares);
        listed = List.copyOf(listed);
        missing = List.copyOf(missing);
    }

    public int count() {
        return shares.size();
    }

    public List<Member> members() {
        return shares.stream().map(Share::member).sorted().toList();
    }

    /** The same without one member, such as the United States. */
    public AtLeast without(Member left) {
        return new AtLeast(
                edition,
                year,
                threshold,
                shares.stream().filter(share -> !share.member().equals(left)).toList(),
                listed.stream().filter(member -> !member.equals(left)).toList(),
                missing.stream().filter(member -> !member.equals(left)).toList());
    }

    /** In the words of the command line's JSON. */
    public View view() {
        return new View(
                edition.name(),
                year.getValue(),
                Print.plain(threshold),
                count(),
                shares.stream()
                        .map(share -> new MemberShare(share.member().code(), Print.hundredths(share.value())))
                        .toList());
    }

    /**
     * The JSON form.
     *
     * @param threshold percent
     */
    public record View(String edition, int year, BigDecimal threshold, int count, List<MemberShare> members) {
        public View {
            members = List.copyOf(members);
        }
    }

    /**
     * A member in the JSON form.
     *
     * @param member ISO 3166-1 alpha-3
     * @param share percent
     */
    public record MemberShare(String member, BigDecimal share) {}
}
