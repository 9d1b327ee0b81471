package testudo.cli.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.cli.ask.Exit;
import testudo.cli.say.HeaderOption;
import testudo.cli.say.TextTable;
import testudo.study.Study;

/** {@code testudo study query}. */
@Command(
        name = "query",
        header = {"Ask the rows of a study in SQL.", ""},
        description = {
            "Examples:",
            "  ./testudo study query out/ishigami 'SELECT count(*) FROM results'",
            "  ./testudo study query out/ishigami 'SELECT role, avg(y) FROM results GROUP BY role ORDER BY role'",
            "",
            "The table results has point, role, of, series, a column of each factor and of each measure, and of each"
                    + " measure its standard error, such as \"y.error\".",
            ""
        })
final class StudyQueryCommand implements Callable<Integer> {
    private static final int MOST = 1_000_000;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of a study run.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "SQL", description = "A query over the table results.")
    private String sql = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private HeaderOption heading = new HeaderOption();

    @Override
    public Integer call() {
        heading.refuseWithout(json);
        List<List<String>> answer = Study.kept(folder).query(sql, MOST);
        List<String> header = answer.getFirst();
        if (json) {
            heading.print(
                    () -> StudyHeader.of("study query", folder),
                    answer.stream().skip(1).map(row -> named(header, row)).toList());
            return Exit.DONE;
        }
        TextTable table = new TextTable(header);
        answer.stream().skip(1).forEach(row -> table.add(new ArrayList<>(row)));
        System.out.println(table);
        return Exit.DONE;
    }

    private static Map<String, Object> named(List<String> header, List<String> row) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            named.put(header.get(i), value(row.get(i)));
        }
        return named;
    }

    /** A number as a number. */
    private static Object value(String cell) {
        if (cell.matches("-?\\d{1,18}")) {
            return Long.parseLong(cell);
        }
        return cell.matches("-?\\d+\\.\\d+([eE][-+]?\\d+)?") ? (Object) Double.parseDouble(cell) : cell;
    }
}
