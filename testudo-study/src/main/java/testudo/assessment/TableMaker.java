package testudo.assessment;

import java.util.List;
import java.util.stream.Stream;

/** The tables behind an answer. */
public final class TableMaker {
    private TableMaker() {}

    /** The tables. */
    public static List<Table> of(Assessment work) {
        return Stream.concat(
                        Stream.of(
                                        MemberTables.of(work),
                                        FightTables.of(work),
                                        MoneyTables.of(work),
                                        YearTables.of(work),
                                        ReachedTable.of(work),
                                        ReviewTable.of(work),
                                        FlowTable.of(work),
                                        WorkedExample.of(work),
                                        TargetTables.of(work),
                                        WiderTables.of(work),
                                        ForceTables.of(work),
                                        RegionTable.of(work),
                                        GroundTables.of(work))
                                .flatMap(List::stream),
                        work.requirement().stream().flatMap(r -> RequirementTables.of(r).stream()))
                .toList();
    }
}
