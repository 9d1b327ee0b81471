package testudo.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Rooms that compute hold no sentence. A text of three words or more may stand there only where something is refused (an exception or a
 * finding, which tell a reader what to mend), where progress is reported on the error stream, or
 * where a stage is named in the workspace. Files that declare tables tell what their
 * columns mean.
 */
class NoSentenceWhereItIsComputedTest {
    private static final Path CODE =
            Path.of(System.getProperty("testudo.root")).resolve("testudo-study/src/main/java/testudo");
    private static final List<String> ROOMS = List.of("proving", "assessment", "requirement");
    private static final Pattern TABLES = Pattern.compile("\\w*Tables?\\w*\\.java|Worked\\w+\\.java");
    /** Names of the stages on the error stream. */
    private static final Set<String> PROGRESS = Set.of("Progress.java");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern THREE_WORDS = Pattern.compile("[A-Za-z']{2,}[ ,;:]+[A-Za-z']{2,}[ ,;:]+[A-Za-z']{2,}");
    private static final Pattern MAY_SPEAK = Pattern.compile(
            "\\bthrow\\b|Exception\\(|\\bFinding\\(|requireNonNull\\(|\\brefused\\(|(progress|told)\\.(accept|step)\\(|stages\\.of\\(|\\bfought\\(");

    @Test
    void noRoomThatComputesHoldsASentence() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.walk(CODE.resolve(room))) {
                List<Path> sources =
                        files.filter(file -> file.toString().endsWith(".java")).toList();
                assertTrue(sources.size() > 5, "the sources of " + room + " were found");
                for (Path file : sources) {
                    if (mayHoldWords(file.getFileName().toString())) {
                        continue;
                    }
                    found(file, Files.readString(file), sentences);
                }
            }
        }
        assertEquals(List.of(), sentences);
    }

    private static boolean mayHoldWords(String file) {
        return TABLES.matcher(file).matches() || PROGRESS.contains(file);
    }

    private static void found(Path file, String source, List<String> sentences) {
        String code = withoutRemarks(source);
        Matcher literal = LITERAL.matcher(code);
        while (literal.find()) {
            if (THREE_WORDS.matcher(literal.group(1)).find()
                    && !MAY_SPEAK.matcher(statement(code, literal.start())).find()) {
                sentences.add(CODE.relativize(file) + ": " + literal.group(1));
            }
        }
    }

    /** From the start of the statement that a literal stands in to the literal. */
    private static String statement(String code, int end) {
        int at = end;
        while (at > 0 && ";{}".indexOf(code.charAt(at - 1)) < 0) {
            at--;
        }
        return code.substring(at, end);
    }

    private static String withoutRemarks(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    @Test
    void theRuleKnowsASentenceFromARefusal() {
        List<String> none = new ArrayList<>();
        found(CODE, "throw new IllegalArgumentException(\"this is not allowed here\");", none);
        found(CODE, "/** \"a remark of many words\" */ map.put(\"leakers.drone\", \"EUR bn\");", none);
        assertEquals(List.of(), none);
        List<String> one = new ArrayList<>();
        found(CODE, "int a; return \"half of what members lack\";", one);
        assertEquals(1, one.size());
    }
}
