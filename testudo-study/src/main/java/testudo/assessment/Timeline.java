package testudo.assessment;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import testudo.defence.Inventory;
import testudo.procurement.ForceByYear;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementQuestion;
import testudo.proving.Judgement;
import testudo.siting.question.SitingAnswer;

/**
 * The years of the plan one by one: what is bought within budgets and industry on the way to the largest multiple, what is ready, where it
 * would stand and what it would stop.
 *
 * @param force what the optimiser buys and when it is ready
 * @param ready crewed fire units at the end of each year and their rounds, without the United States
 * @param sited the same placed, with the United States as the plan says; units keep their places unless a move pays
 * @param fought the goal's raids in each year, from their own sectors
 * @param judged the goal held against each year
 */
public record Timeline(
        ForceByYear force,
        SequencedMap<Year, Inventory> ready,
        SequencedMap<Year, SitingAnswer> sited,
        List<Fought> fought,
        SequencedMap<Year, Judgement> judged) {
    private static final Year SHOWN = Year.of(2030);

    public Timeline {
        fought = List.copyOf(fought);
    }

    /** Orders, deliveries, spending and what binds. */
    public ProcurementAnswer bought() {
        return force.purchases();
    }

    /** What was asked of procurement. */
    public ProcurementQuestion asked() {
        return force.question();
    }

    /** The fights of one year. */
    public List<Fought> fought(Year year) {
        return fought.stream()
                .filter(f -> f.force().equals(Force.readyIn(year)))
                .toList();
    }

    /** The year that maps show: 2030, or the plan's last where it ends before or begins after. */
    public Year shown() {
        return ready.containsKey(SHOWN) ? SHOWN : ready.lastEntry().getKey();
    }

    public SitingAnswer sited(Year year) {
        return at(sited, year);
    }

    public Inventory inventory(Year year) {
        return at(ready, year);
    }

    public Judgement judgement(Year year) {
        return at(judged, year);
    }

    /** What can be bought, by its id. */
    public ProcurementQuestion.Item item(String id) {
        return asked().items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the plan orders '" + id + "', which nobody offers"));
    }

    private static <V> V at(Map<Year, V> byYear, Year year) {
        V value = byYear.get(year);
        if (value == null) {
            throw new IllegalStateException("nothing is known of " + year);
        }
        return value;
    }
}
