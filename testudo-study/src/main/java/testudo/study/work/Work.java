package testudo.study.work;

import java.util.ArrayList;
import java.util.List;
import testudo.study.design.Part;
import testudo.study.design.Points;
import testudo.study.question.StudyQuestion;
import testudo.study.store.Row;
import testudo.study.subject.Outcome;
import testudo.study.subject.Subject;

/** Computes the rows of parts: a pure function of study, subject and part, so that it may be done anywhere and again. */
public final class Work {
    /** Points of a part that are cheap, and of one that are dear: what is lost at most when a worker dies. */
    private static final int CHEAP = 1024;

    private static final int MIDDLING = 64;
    private static final int DEAR = 8;

    private final Points points;
    private final Subject subject;
    private final int measures;

    private Work(Points points, Subject subject, int measures) {
        this.points = points;
        this.subject = subject;
        this.measures = measures;
    }

    /** The work of a study on its subject. */
    public static Work of(StudyQuestion study, Subject subject) {
        return new Work(Points.of(study), subject, study.measures().size());
    }

    /** The parts of a study, in canonical order. */
    public static List<Part> parts(StudyQuestion study) {
        int most = switch (study.asked()) {
            case testudo.study.question.Asked.OfFunction ignored -> CHEAP;
            case testudo.study.question.Asked.OfRange ignored -> MIDDLING;
            case testudo.study.question.Asked.OfPlan ignored -> DEAR;
        };
        return Points.of(study).parts(most);
    }

    /** The rows of a part. */
    public List<Row> rows(Part part) {
        List<Row> rows = new ArrayList<>(part.size());
        for (long number = part.from(); number < part.to(); number++) {
            Points.Point point = points.at(number);
            Outcome outcome = subject.at(point.levels(), number);
            if (outcome.values().length != measures) {
                throw new IllegalStateException("point " + number + " gave " + outcome.values().length + " measures");
            }
            rows.add(new Row(
                    number,
                    point.role(),
                    point.of(),
                    point.group(),
                    point.levels(),
                    outcome.values(),
                    outcome.errors()));
        }
        return rows;
    }
}
