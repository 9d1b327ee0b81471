package testudo.study.analysis;

import java.util.List;
import java.util.Optional;
import testudo.study.store.Header;

/**
 * What the rows of a study say about one measure.
 *
 * @param header the study
 * @param measure which
 * @param points that are there
 * @param base the measure of the question as it is asked
 * @param tornado each factor alone
 * @param sobol indices, where the design has crossings
 * @param morris elementary effects, where it has trajectories
 * @param effects main-effect curves
 * @param frontier cost against protection, if asked
 * @param options ranked, where a factor is a list
 * @param boxes in which futures the verdict fails
 * @param information which unknown is worth finding out
 * @param metamodel how well a surface fits
 */
public record Findings(
        Header header,
        String measure,
        long points,
        double base,
        List<Tornado.Bar> tornado,
        List<Indices.Index> sobol,
        List<Elementary.Effect> morris,
        List<Effects.Step> effects,
        List<Frontier.Efficient> frontier,
        Options.Ranking options,
        List<Boxes.Box> boxes,
        List<Information.Worth> information,
        Optional<Metamodel.Fit> metamodel) {
    /**
     * Of a measure.
     *
     * @param measure its name; empty for the verdict's, else the first
     */
    public static Findings of(Data data, String measure) {
        int m = data.measure(measure);
        return new Findings(
                data.header(),
                data.header().measures().get(m),
                data.size(),
                data.where(r -> r.role().equals("base")).stream()
                        .findFirst()
                        .map(r -> r.values()[m])
                        .orElse(0.0),
                Tornado.of(data, measure),
                Indices.of(data, measure),
                Elementary.of(data, measure),
                Effects.of(data, measure),
                Frontier.of(data),
                Options.of(data, measure),
                Boxes.of(data),
                Information.of(data),
                Metamodel.of(data, measure));
    }
}
