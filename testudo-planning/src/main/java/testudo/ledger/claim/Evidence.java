package testudo.ledger.claim;

import java.util.List;
import java.util.Optional;

/**
 * What one edition, or the record as a whole, says of a claim.
 *
 * @param edition empty where no edition plays a part
 * @param holds empty where the figures do not suffice to tell
 */
record Evidence(String edition, String recorded, Optional<Boolean> holds, List<String> sources) {
    static Evidence of(String edition, String recorded, boolean holds, List<String> sources) {
        return new Evidence(edition, recorded, Optional.of(holds), sources);
    }

    boolean holding() {
        return holds.orElse(false);
    }

    String inWords() {
        return edition.isEmpty() ? recorded : recorded + " (" + edition + ")";
    }
}
