package testudo.tabulation;

import java.util.ArrayList;
import java.util.List;
import testudo.assessment.Assessment;
import testudo.table.Schema;
import testudo.table.Table;
import testudo.table.Tables;
import testudo.tabulation.ally.AllyRow;
import testudo.tabulation.ally.AllyTables;
import testudo.tabulation.bill.AffordableRow;
import testudo.tabulation.bill.BillRangeRow;
import testudo.tabulation.bill.BillTables;
import testudo.tabulation.bill.BritishRow;
import testudo.tabulation.bill.OrderRow;
import testudo.tabulation.bill.PaymentRow;
import testudo.tabulation.bill.SignedDeliveryRow;
import testudo.tabulation.fight.FightTables;
import testudo.tabulation.fight.GoalRow;
import testudo.tabulation.fight.LeakageRow;
import testudo.tabulation.fight.LossRow;
import testudo.tabulation.fight.NightBillRow;
import testudo.tabulation.fight.RoundsRow;
import testudo.tabulation.force.ClassRow;
import testudo.tabulation.force.CoverRow;
import testudo.tabulation.force.EligibleRow;
import testudo.tabulation.force.ForceRow;
import testudo.tabulation.force.ForceTables;
import testudo.tabulation.force.GapRow;
import testudo.tabulation.force.RegionGapRow;
import testudo.tabulation.force.SetAsideRow;
import testudo.tabulation.ground.AssumptionRow;
import testudo.tabulation.ground.ClaimRow;
import testudo.tabulation.ground.GroundTables;
import testudo.tabulation.ground.MatterRow;
import testudo.tabulation.ground.SourceRow;
import testudo.tabulation.member.MemberRow;
import testudo.tabulation.member.MemberTables;
import testudo.tabulation.member.SpendingRow;
import testudo.tabulation.money.ArrivalRow;
import testudo.tabulation.money.CostRow;
import testudo.tabulation.money.FlowRow;
import testudo.tabulation.money.MoneyTables;
import testudo.tabulation.money.MoveRow;
import testudo.tabulation.money.PathRow;
import testudo.tabulation.money.PriceRow;
import testudo.tabulation.money.ReadingRow;
import testudo.tabulation.money.RearmamentRow;
import testudo.tabulation.money.RelatedRow;
import testudo.tabulation.money.ShellRow;
import testudo.tabulation.requirement.MultipleRow;
import testudo.tabulation.requirement.NextEuroRow;
import testudo.tabulation.requirement.PublicFigureRow;
import testudo.tabulation.requirement.RequiredRow;
import testudo.tabulation.requirement.RequirementTables;
import testudo.tabulation.share.FairnessRow;
import testudo.tabulation.share.ProtectionRow;
import testudo.tabulation.share.ShareTables;
import testudo.tabulation.share.TargetRow;
import testudo.tabulation.year.BindingRow;
import testudo.tabulation.year.PurchaseRow;
import testudo.tabulation.year.ReachedRow;
import testudo.tabulation.year.ReviewRow;
import testudo.tabulation.year.ShortfallRow;
import testudo.tabulation.year.WorkedPaymentRow;
import testudo.tabulation.year.WorkedRow;
import testudo.tabulation.year.YearGoalRow;
import testudo.tabulation.year.YearLeakageRow;
import testudo.tabulation.year.YearRow;
import testudo.tabulation.year.YearTables;

/** The tables of a result. */
public final class Tabulation {
    private Tabulation() {}

    /** The tables of everything computed, those of how much is enough last where that was asked. */
    public static Tables of(Assessment work) {
        List<Table<?>> all = new ArrayList<>();
        all.addAll(MemberTables.of(work));
        all.addAll(FightTables.of(work));
        all.addAll(BillTables.of(work));
        all.addAll(MoneyTables.of(work));
        all.addAll(YearTables.of(work));
        all.add(MoneyTables.flows(work));
        all.addAll(YearTables.worked(work));
        all.addAll(ShareTables.of(work));
        all.addAll(MoneyTables.beside(work));
        all.add(AllyTables.of(work));
        all.addAll(ForceTables.of(work));
        all.addAll(GroundTables.of(work));
        work.requirement().ifPresent(required -> all.addAll(RequirementTables.of(required)));
        return new Tables(all);
    }

    /** Every table that a result may have, in the order of the dictionary. */
    public static List<Schema<?>> schemas() {
        return List.of(
                MemberRow.SCHEMA,
                SpendingRow.SCHEMA,
                OrderRow.SCHEMA,
                SignedDeliveryRow.SCHEMA,
                AffordableRow.SCHEMA,
                BillRangeRow.SCHEMA,
                PaymentRow.SCHEMA,
                ReadingRow.SCHEMA,
                CostRow.SCHEMA,
                FlowRow.SCHEMA,
                ArrivalRow.SCHEMA,
                PriceRow.SCHEMA,
                RearmamentRow.SCHEMA,
                PathRow.SCHEMA,
                BritishRow.SCHEMA,
                ShellRow.SCHEMA,
                RelatedRow.SCHEMA,
                MoveRow.SCHEMA,
                TargetRow.SCHEMA,
                FairnessRow.SCHEMA,
                ProtectionRow.SCHEMA,
                YearRow.SCHEMA,
                YearLeakageRow.SCHEMA,
                YearGoalRow.SCHEMA,
                PurchaseRow.SCHEMA,
                ShortfallRow.SCHEMA,
                BindingRow.SCHEMA,
                ReachedRow.SCHEMA,
                ReviewRow.SCHEMA,
                WorkedRow.SCHEMA,
                WorkedPaymentRow.SCHEMA,
                ForceRow.SCHEMA,
                EligibleRow.SCHEMA,
                ClassRow.SCHEMA,
                SetAsideRow.SCHEMA,
                GapRow.SCHEMA,
                CoverRow.SCHEMA,
                RegionGapRow.SCHEMA,
                LeakageRow.SCHEMA,
                LossRow.SCHEMA,
                RoundsRow.SCHEMA,
                NightBillRow.SCHEMA,
                GoalRow.SCHEMA,
                AllyRow.SCHEMA,
                MultipleRow.SCHEMA,
                RequiredRow.SCHEMA,
                NextEuroRow.SCHEMA,
                PublicFigureRow.SCHEMA,
                ClaimRow.SCHEMA,
                AssumptionRow.SCHEMA,
                MatterRow.SCHEMA,
                SourceRow.SCHEMA);
    }
}
