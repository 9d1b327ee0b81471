package testudo.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import testudo.plan.Plan;
import testudo.telling.Answer;
import testudo.telling.next.NextQuestion.Asked;
import testudo.telling.next.NextQuestion.Moved;
import testudo.telling.next.NextQuestion.OnScreen;

/** What moved in the answer, as text and as JSON, with the lines of the plan that moved it. */
final class AskView {
    private final String reason;

    private AskView(String reason) {
        this.reason = reason;
    }

    /**
     * Of two plans.
     *
     * @param settings each {@code FIELD=VALUE}
     */
    static AskView why(Plan before, Plan after, List<String> settings) {
        return new AskView(String.join(
                "; ",
                settings.stream()
                        .map(setting -> setting.substring(0, Math.max(0, setting.indexOf('=')))
                                .strip())
                        .map(field -> field + ": " + before.asWritten().getOrDefault(field, "?") + " → "
                                + after.asWritten().getOrDefault(field, "?"))
                        .toList()));
    }

    /** The fields that were set, as they stood before and after. */
    String reason() {
        return reason;
    }

    /** The eight of the first screen: both figures and the new words where one moved. */
    String text(Asked asked) {
        StringBuilder text = new StringBuilder();
        for (OnScreen one : asked.screen()) {
            text.append(one.before().title()).append("  ");
            text.append(one.moved() ? step(one) : "as before").append('\n');
        }
        return text
                + String.format(Locale.ROOT, "%s after %.1f s%n", asked.state().key(), seconds(asked));
    }

    private static String step(OnScreen one) {
        String was = one.before().figure();
        String is = one.after().figure();
        String figures = was.equals(is) || was.isEmpty() ? is : was + " → " + is;
        return figures + (figures.isEmpty() ? "" : ". ") + one.after().sentence();
    }

    /** The last answer; the time is that of the first, and each statement is marked with how far the last had come. */
    Map<String, Object> json(List<Asked> earlier, Asked asked) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("seconds", seconds(earlier.isEmpty() ? asked : earlier.getFirst()));
        view.put("secondsToFinal", seconds(asked));
        view.putAll(statements(asked));
        view.put("sooner", earlier.stream().map(this::early).toList());
        view.put("stages", StageOptions.rows(asked.stages()));
        return view;
    }

    /** What is told before the last answer. */
    Map<String, Object> early(Asked asked) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("state", asked.state().key());
        view.put("seconds", seconds(asked));
        view.putAll(statements(asked));
        return view;
    }

    private Map<String, Object> statements(Asked asked) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("firstScreen", asked.screen().stream().map(AskView::onScreen).toList());
        view.put(
                "statements",
                asked.statements().stream().map(moved -> row(asked, moved)).toList());
        return view;
    }

    private static Map<String, Object> onScreen(OnScreen one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", one.before().key());
        row.put("moved", one.moved());
        row.put("before", said(one.before()));
        row.put("after", said(one.after()));
        return row;
    }

    private static Map<String, Object> said(Answer.Tile tile) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("figure", tile.figure());
        said.put("sentence", tile.sentence());
        return said;
    }

    private Map<String, Object> row(Asked asked, Moved moved) {
        boolean same = moved.before().equals(moved.after()) && moved.figures().isEmpty();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", moved.key());
        row.put("before", moved.before());
        row.put("after", moved.after());
        row.put("why", same ? "" : reason);
        row.put("figures", moved.figures());
        row.put("state", asked.state().key());
        return row;
    }

    private static double seconds(Asked asked) {
        return asked.time().toNanos() / 1e9;
    }
}
