package testudo.siting.cover;

import java.util.List;

/**
 * Sites that cover, and how good they are known to be.
 *
 * @param sites the chosen sites, ascending
 * @param certificate value, bound and why the search ended
 * @param rows different covering sets after merging
 */
public record CoverAnswer(List<Integer> sites, Certificate certificate, int rows) {
    public CoverAnswer {
        sites = List.copyOf(sites);
    }
}
