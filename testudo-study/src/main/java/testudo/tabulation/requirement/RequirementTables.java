package testudo.tabulation.requirement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import testudo.proving.Held;
import testudo.requirement.LeastForce;
import testudo.requirement.RequirementAnswer;
import testudo.table.Table;
import testudo.tabulation.row.HeldTerm;

/** The requirement as tables of a result. */
public final class RequirementTables {
    private final RequirementAnswer answer;

    private RequirementTables(RequirementAnswer answer) {
        this.answer = answer;
    }

    /** The tables of a requirement. */
    public static List<Table<?>> of(RequirementAnswer answer) {
        RequirementTables tables = new RequirementTables(answer);
        return List.of(
                MultipleRow.SCHEMA.of(tables.multiples()),
                RequiredRow.SCHEMA.of(tables.required()),
                NextEuroRow.SCHEMA.of(
                        answer.nextEuro().stream().map(NextEuroRow::new).toList()),
                PublicFigureRow.SCHEMA.of(answer.publicFigures().stream()
                        .map(PublicFigureRow::new)
                        .toList()));
    }

    private List<MultipleRow> multiples() {
        return answer.ladder().stream()
                .flatMap(rung -> rung.terms().stream()
                        .map(term -> new MultipleRow(
                                rung.factor(), rung.longAndMedium(), rung.fireUnits(), rung.cost(), held(term))))
                .toList();
    }

    private static HeldTerm held(Held term) {
        return new HeldTerm(term.term(), term.value(), term.wanted(), term.verdict());
    }

    private List<RequiredRow> required() {
        Stream<RequiredRow> units = answer.least().lines().stream()
                .map(l -> new RequiredRow(
                        l.system(),
                        l.name(),
                        Optional.of(l.layer()),
                        Optional.of(l.member()),
                        l.held(),
                        l.onOrder(),
                        l.toBuy(),
                        0,
                        l.cost()));
        Stream<RequiredRow> sensors = answer.least().sensors().stream()
                .map(s -> new RequiredRow(
                        s.system(), s.name(), Optional.of(s.layer()), Optional.empty(), 0, 0, s.toBuy(), 0, s.cost()));
        return Stream.concat(
                        Stream.concat(units, sensors),
                        answer.least().rounds().stream().map(this::rounds))
                .toList();
    }

    private RequiredRow rounds(LeastForce.Rounds r) {
        Optional<LeastForce.Line> line = answer.least().lines().stream()
                .filter(l -> l.system().equals(r.system()))
                .findFirst();
        return new RequiredRow(
                r.system(),
                line.map(LeastForce.Line::name).orElse(r.system()) + " rounds",
                line.map(LeastForce.Line::layer),
                Optional.empty(),
                0,
                0,
                0,
                r.toBuy(),
                r.cost());
    }
}
