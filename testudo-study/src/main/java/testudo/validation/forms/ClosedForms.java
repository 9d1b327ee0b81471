package testudo.validation.forms;

import java.util.Map;
import java.util.TreeMap;
import testudo.validation.cases.Case;
import testudo.validation.cases.NotCovered;
import testudo.validation.forms.count.MoneyForms;
import testudo.validation.forms.count.SensitivityForms;
import testudo.validation.forms.count.SharingForms;
import testudo.validation.forms.count.StatisticForms;
import testudo.validation.forms.fire.AssignmentForms;
import testudo.validation.forms.fire.InterceptForms;
import testudo.validation.forms.fire.LayerForms;
import testudo.validation.forms.fire.MagazineForms;
import testudo.validation.forms.fire.QueueForms;
import testudo.validation.forms.fire.RandomFireForms;
import testudo.validation.forms.fire.ShotForms;
import testudo.validation.forms.fire.SortieForms;
import testudo.validation.forms.fire.StockForms;
import testudo.validation.forms.fire.WilkeningForms;
import testudo.validation.forms.ground.BallisticForms;
import testudo.validation.forms.ground.CoverForms;
import testudo.validation.forms.ground.FlowForms;
import testudo.validation.forms.ground.FootprintForms;
import testudo.validation.forms.ground.GeodesyForms;
import testudo.validation.forms.ground.MaximalCoverForms;
import testudo.validation.forms.ground.SightForms;

/** Which formula belongs to which family. */
public final class ClosedForms {
    private static final Map<String, ClosedForm> BY_FAMILY = Map.ofEntries(
            Map.entry("BIN", ShotForms::binomial),
            Map.entry("SAL", ShotForms::salvo),
            Map.entry("SLS", ShotForms::shootLookShoot),
            Map.entry("BDA", ShotForms::assessmentErrors),
            Map.entry("COR", ShotForms::correlated),
            Map.entry("WIL", WilkeningForms::of),
            Map.entry("LAY", LayerForms::of),
            Map.entry("MAG", MagazineForms::of),
            Map.entry("ERL", QueueForms::erlangLoss),
            Map.entry("ENG", QueueForms::engset),
            Map.entry("ERA", QueueForms::erlangA),
            Map.entry("OVK", RandomFireForms::of),
            Map.entry("GEO", GeodesyForms::of),
            Map.entry("HOR", SightForms::horizon),
            Map.entry("MSK", SightForms::mask),
            Map.entry("BAL", BallisticForms::of),
            Map.entry("KIN", InterceptForms::of),
            Map.entry("FOO", FootprintForms::of),
            Map.entry("DEP", StockForms::of),
            Map.entry("COV", CoverForms::of),
            Map.entry("MCL", MaximalCoverForms::of),
            Map.entry("WTA", AssignmentForms::of),
            Map.entry("SOR", SortieForms::of),
            Map.entry("STA", StatisticForms::of),
            Map.entry("SOB", SensitivityForms::of),
            Map.entry("WRI", MoneyForms::learning),
            Map.entry("FIN", MoneyForms::finance),
            Map.entry("APP", SharingForms::of),
            Map.entry("NET", FlowForms::of));

    private ClosedForms() {}

    public static double[] compute(Case c) {
        ClosedForm form = BY_FAMILY.get(c.family());
        if (form == null) {
            throw new NotCovered(
                    "family '" + c.family() + "' is unknown; known are " + new TreeMap<>(BY_FAMILY).keySet());
        }
        return form.compute(c);
    }

    public static boolean knows(String family) {
        return BY_FAMILY.containsKey(family);
    }
}
