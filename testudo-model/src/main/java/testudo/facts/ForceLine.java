package testudo.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.defence.Layer;
import testudo.facts.tables.Grade;
import testudo.quantity.Member;

/**
 * What one member holds of one system, counted once.
 *
 * @param member who operates it
 * @param system key of the system type
 * @param layer home layer
 * @param fireUnits fire units in service
 * @param low fewest that the rows allow
 * @param high most that the rows allow
 * @param onOrder fire units on order; they count when delivered
 * @param planned fire units planned beyond those held and ordered
 * @param rounds rounds held where public, else what fills the launchers and the assumed reloads
 * @param assumed whether the rounds are assumed
 * @param base whether it belongs to the base that is multiplied: not if it is of the United States
 * @param grade weakest grade of the rows used
 * @param rowsUsed rows of the inventory that make the number in service, donations that come off included
 * @param rowsOrdered rows that make the number on order
 * @param rowsSetAside all other rows of the same equipment, each with its reason
 */
public record ForceLine(
        Member member,
        String system,
        Layer layer,
        int fireUnits,
        int low,
        int high,
        int onOrder,
        int planned,
        int rounds,
        boolean assumed,
        boolean base,
        Grade grade,
        List<String> rowsUsed,
        List<String> rowsOrdered,
        List<SetAside> rowsSetAside) {
    public ForceLine {
        rowsUsed = List.copyOf(rowsUsed);
        rowsOrdered = List.copyOf(rowsOrdered);
        rowsSetAside = List.copyOf(rowsSetAside);
    }

    /**
     * A row that does not enter the number in service.
     *
     * @param row its key
     * @param reason why not
     */
    public record SetAside(String row, String reason) {
        /** Why a donation does not come off: its date lies after the date of the count. */
        public static final String DONATED_LATER = "donated later than the date of the count";
        /** Why what came later is not multiplied. */
        public static final String ARRIVES_LATER =
                "came later than the date of the count: held from then on, and not multiplied";
    }

    /** The line as plain values for JSON, in the order of the contract. */
    public Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("member", member.code());
        view.put("system", system);
        view.put("layer", layer.key());
        view.put("fireUnits", fireUnits);
        view.put("low", low);
        view.put("high", high);
        view.put("onOrder", onOrder);
        view.put("planned", planned);
        view.put("rounds", rounds);
        view.put("assumed", assumed);
        view.put("base", base);
        view.put("grade", grade.key());
        view.put("rowsUsed", rowsUsed);
        view.put("rowsOrdered", rowsOrdered);
        view.put(
                "rowsSetAside",
                rowsSetAside.stream()
                        .map(aside -> {
                            Map<String, Object> item = new LinkedHashMap<>();
                            item.put("row", aside.row());
                            item.put("reason", aside.reason());
                            return item;
                        })
                        .toList());
        return view;
    }
}
