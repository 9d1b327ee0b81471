package testudo.ledger.claim;

import java.util.List;

/**
 * A claim held against the record; the components are those of the JSON form.
 *
 * @param id of the claim
 * @param claim the statement
 * @param verdict the word of a {@link Verdict}
 * @param recorded what the record has, by edition where there are several; empty where it has nothing to hold the claim against
 * @param edition the editions by which it holds, or, where it holds by none, those that were asked; empty where no edition plays a part
 * @param sources keys of the sources of the recorded facts
 */
public record ClaimResult(
        String id, String claim, String verdict, String recorded, String edition, List<String> sources) {
    public ClaimResult {
        sources = List.copyOf(sources);
    }

    /** The same with other words for what the record has. */
    public ClaimResult recorded(String words) {
        return new ClaimResult(id, claim, verdict, words, edition, sources);
    }
}
