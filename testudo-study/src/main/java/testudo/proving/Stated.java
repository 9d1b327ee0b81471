package testudo.proving;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.plan.Plan;
import testudo.quantity.Percent;
import testudo.siting.question.StatedRaids;
import testudo.threat.Raid;
import testudo.threat.ThreatClass;
import testudo.threat.Wave;

/** The plan's raids as siting weighs them: all with the same chance, each from its own sector, mixed by the armed threats of each class. */
public final class Stated {
    private Stated() {}

    public static StatedRaids raids(Question question, Percent tail) {
        List<StatedRaids.Stated> stated = new ArrayList<>();
        for (String name : question.plan().raids()) {
            Raid raid = question.raid(name);
            stated.add(new StatedRaids.Stated(
                    name, Percent.of(100), armed(raid, question.plan()), Optional.of(raid.sector())));
        }
        return new StatedRaids(stated, tail);
    }

    private static Map<ThreatClass, Percent> armed(Raid raid, Plan plan) {
        Map<ThreatClass, Double> armed = new EnumMap<>(ThreatClass.class);
        for (Wave wave : raid.waves()) {
            Percent assumed = wave.threatClass().decoysFlown()
                    ? Percent.of(plan.share("decoyShare").base())
                    : Percent.of(0);
            double decoys = wave.decoys().orElse(assumed).fraction();
            armed.merge(wave.threatClass(), wave.count() * (1 - decoys), Double::sum);
        }
        double all = armed.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<ThreatClass, Percent> mix = new EnumMap<>(ThreatClass.class);
        armed.forEach((threatClass, count) -> mix.put(threatClass, Percent.ofFraction(all == 0 ? 0 : count / all)));
        return mix;
    }
}
