package testudo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the source must not say, because the answer would then hang on the machine or on the run. */
class SourceTest {
    /** Ways to make a map or set whose order differs between processes, or is that of hash codes. */
    private static final Pattern UNORDERED =
            Pattern.compile("new (?:java\\.util\\.)?(?:HashMap|HashSet|IdentityHashMap|WeakHashMap)\\b|new"
                    + " (?:java\\.util\\.concurrent\\.)?ConcurrentHashMap\\b|\\bMap\\.ofEntries\\(|\\b(?:Map|Set)\\.of\\((?!\\))"
                    + "|Collectors\\.toSet\\(\\)|Collectors\\.toUnmodifiable(?:Set|Map)\\(|Collectors\\.groupingBy(?:Concurrent)?\\((?![^;]*?::new)|Collectors\\.toMap\\((?![^;]*?(?:::new|\\(\\)"
                    + " ->))");
    /** What puts it into an order at once. */
    private static final Pattern ORDERED = Pattern.compile("new (?:EnumMap|TreeMap|TreeSet)<>\\(\\s*$");

    /** What asks it at once, whatever its order. */
    private static final Pattern ASKED =
            Pattern.compile("\\s*\\.\\s*(?:contains|containsAll|containsKey|get|getOrDefault|getClass)\\(");

    /** The name that a declaration or an assignment gives to what was just made. */
    private static final Pattern NAMED = Pattern.compile("\\b(\\w+)\\s*=\\s*[^=;{}]*$");
    /** Copies that the JDK orders anew in each process. */
    private static final Pattern SALTED = Pattern.compile("\\b(?:Map|Set)\\.copyOf\\(");

    private static final Pattern MACHINES = Pattern.compile("\\.formatted\\(|String\\.format\\(\\s*(?!\\s*Locale\\.)"
            + "|\\.printf\\(\\s*(?!\\s*Locale\\.)|\\.to(?:Lower|Upper)Case\\(\\s*\\)|Locale\\.getDefault\\(|ZoneId\\.systemDefault\\("
            + "|TimeZone\\.getDefault\\(|DateTimeFormatter\\.ofPattern\\([^,()]*\\)|DateTimeFormatter\\.ofLocalized|new"
            + " DecimalFormat\\([^,()]*\\)|NumberFormat\\.get\\w*Instance\\(\\)|Collator\\.getInstance\\(\\)|new"
            + " Scanner\\("
            + "|(?:LocalDate|LocalDateTime|ZonedDateTime|Year|YearMonth)\\.now\\(\\)|Charset\\.defaultCharset\\(|\\.getBytes\\(\\)|new"
            + " (?:FileReader|FileWriter|InputStreamReader|OutputStreamWriter)\\([^,()]*\\)");

    private static final SortedMap<String, String> SOURCES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        Path root = Path.of(System.getProperty("testudo.root"));
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String name = root.relativize(file).toString();
                if (name.contains("src/main/java")) {
                    SOURCES.put(name, withoutComments(Files.readString(file)));
                }
            }
        }
        assertTrue(SOURCES.size() > 300, "the sources were found");
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    @Test
    void nothingIsFormattedByTheLocaleTheZoneOrTheCharsetOfTheMachine() {
        List<String> wrong = new ArrayList<>();
        SOURCES.forEach((name, text) -> {
            Matcher found = MACHINES.matcher(text);
            while (found.find()) {
                wrong.add(name + ": " + around(text, found.start()));
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void noMapOrSetIsCopiedIntoAnOrderThatEveryProcessChoosesAnew() {
        List<String> wrong = new ArrayList<>();
        SOURCES.forEach((name, text) -> {
            Matcher found = SALTED.matcher(text);
            while (found.find()) {
                wrong.add(name + ": " + around(text, found.start()));
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothingWithoutAnOrderIsWalkedThroughOrHandedOn() {
        List<String> wrong = new ArrayList<>();
        SOURCES.forEach((name, text) -> faults(text).forEach(fault -> wrong.add(name + ": " + fault)));
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "map.put(\"both\", Map.of(\"people\", 1, \"bases\", 2));",
                "Map<String, Integer> counts = new HashMap<>(); counts.forEach(out::put);",
                "var seen = new HashSet<String>(); for (String s : seen) { print(s); }",
                "Map<A, B> m = list.stream().collect(Collectors.groupingBy(A::of)); return m.values();",
                "private static final Set<String> OURS = Set.of(\"a\", \"b\"); String s = String.join(\", \", OURS);",
            })
    void theRuleFindsWhatItIsFor(String text) {
        assertEquals(1, faults(text).size(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Map<String, Integer> counts = new HashMap<>(); return counts.get(\"a\");",
                "private static final Set<String> OURS = Set.of(\"a\", \"b\"); boolean is = OURS.contains(s);",
                "return Map.of();",
                "return Map.of(\"review\", rows);",
                "return new EnumMap<>(Map.of(A.ONE, 1, A.TWO, 2));",
                "var m = list.stream().collect(Collectors.groupingBy(A::of, TreeMap::new, Collectors.toList()));"
                        + " return m;",
            })
    void theRuleLeavesTheRestAlone(String text) {
        assertEquals(List.of(), faults(text), text);
    }

    private static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        Matcher made = UNORDERED.matcher(text);
        while (made.find()) {
            String before = text.substring(Math.max(0, made.start() - 400), made.start());
            if (single(text, made)
                    || ORDERED.matcher(before).find()
                    || ASKED.matcher(text)
                            .region(closing(text, made.end()), text.length())
                            .lookingAt()) {
                continue;
            }
            Matcher named = NAMED.matcher(before);
            if (!named.find()) {
                faults.add("made and handed on: " + around(text, made.start()));
            } else if (walked(text, named.group(1))) {
                faults.add("walked: " + named.group(1));
            }
        }
        return faults;
    }

    /** Just after the bracket that closes what was opened before. */
    private static int closing(String text, int from) {
        int depth = 1;
        int at = from;
        while (at < text.length() && depth > 0) {
            char c = text.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return at;
    }

    /** A map of one pair or a set of one element, which has only one order. */
    private static boolean single(String text, Matcher made) {
        if (!made.group().matches("(Map|Set)\\.of\\(")) {
            return false;
        }
        int depth = 0;
        int commas = 0;
        for (int i = made.end(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth < 0) {
                break;
            } else if (c == ',' && depth == 0) {
                commas++;
            }
        }
        return commas < (made.group().startsWith("Map") ? 2 : 1);
    }

    /** Whether a name is looked at in its order anywhere in its file, or leaves the file. */
    private static boolean walked(String text, String name) {
        String n = Pattern.quote(name);
        return Pattern.compile("(?<!\\.)\\b" + n
                        + "\\s*\\.\\s*(?:forEach|entrySet|keySet|values|stream|parallelStream|iterator|toArray|toString)\\b(?!\\(\\)\\s*\\.(?:contains|isEmpty|size|remove|retainAll)\\b)"
                        + "|:\\s*" + n + "\\s*\\)|\\breturn\\s+" + n
                        + "\\s*;|(?:addAll|putAll|copyOf|join|of|map|set)\\([^;()]*\\b" + n + "\\s*\\)"
                        + "|new (?!TreeMap|TreeSet|EnumMap)\\w+(?:<[^>]*>)?\\([^;()]*\\b" + n + "\\b[^;()]*\\)")
                .matcher(text)
                .find();
    }

    private static String around(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 90)).replaceAll("\\s+", " ");
    }

    /**
     * Rooms and page read records; a column, a row or a table of a result by its text is the business of the command line and of result folders. Outside the
     * page {@code table("…")} names a table of facts.
     */
    @Test
    void nothingButTheEdgeLooksATableUpByText() {
        Pattern ofThePage = Pattern.compile("\\.(?:rows|table|column|where)\\(\\s*\"");
        Pattern ofRooms = Pattern.compile("\\.(?:rows|column|where)\\(\\s*\"");
        List<String> found = new ArrayList<>();
        SOURCES.forEach((name, text) -> {
            if (!name.contains("/testudo/cli/")) {
                Matcher matcher = (name.contains("/testudo/report/") ? ofThePage : ofRooms).matcher(text);
                while (matcher.find()) {
                    found.add(name + ": " + matcher.group());
                }
            }
        });
        assertEquals(List.of(), found);
    }
}
