package testudo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import testudo.table.Column;
import testudo.table.Table;

/** The rules of the house that the modules alone cannot guard. */
class ArchitectureTest {
    private static final Set<String> MODEL = Set.of("quantity", "stage", "input", "threat", "defence", "facts", "plan");
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("quantity", Set.of()),
            Map.entry("stage", Set.of()),
            Map.entry("input", Set.of("quantity")),
            Map.entry("threat", Set.of("quantity")),
            Map.entry("defence", Set.of("quantity", "threat")),
            Map.entry("facts", Set.of("quantity", "stage", "threat", "defence", "input")),
            Map.entry("plan", Set.of("quantity", "threat", "defence", "facts", "input")),
            Map.entry("solver", Set.of("quantity")),
            Map.entry("ledger", MODEL),
            Map.entry("procurement", with(MODEL, "ledger", "solver")),
            Map.entry("siting", with(MODEL, "solver")),
            Map.entry("mobility", MODEL),
            Map.entry("assignment", with(MODEL, "solver")),
            Map.entry("raid", Set.of("quantity", "threat", "defence")),
            Map.entry("campaign", Set.of("quantity", "threat", "defence", "raid")),
            Map.entry("assumed", with(MODEL, "raid")),
            Map.entry("calibration", with(MODEL, "raid", "campaign", "assumed")),
            Map.entry(
                    "proving",
                    with(
                            MODEL,
                            "ledger",
                            "procurement",
                            "siting",
                            "mobility",
                            "assignment",
                            "raid",
                            "campaign",
                            "assumed")),
            Map.entry(
                    "assessment",
                    with(
                            MODEL,
                            "ledger",
                            "procurement",
                            "siting",
                            "mobility",
                            "assignment",
                            "raid",
                            "campaign",
                            "calibration",
                            "proving",
                            "requirement")),
            Map.entry("requirement", with(MODEL, "ledger", "procurement", "siting", "raid", "campaign", "proving")),
            Map.entry(
                    "telling",
                    with(
                            MODEL,
                            "assumed",
                            "ledger",
                            "procurement",
                            "siting",
                            "mobility",
                            "raid",
                            "calibration",
                            "proving",
                            "assessment",
                            "requirement")),
            Map.entry(
                    "study",
                    with(
                            MODEL,
                            "ledger",
                            "procurement",
                            "siting",
                            "raid",
                            "proving",
                            "assessment",
                            "table",
                            "tabulation",
                            "telling")),
            Map.entry("table", Set.of("quantity")),
            Map.entry(
                    "tabulation",
                    with(
                            MODEL,
                            "assumed",
                            "ledger",
                            "procurement",
                            "siting",
                            "mobility",
                            "raid",
                            "calibration",
                            "proving",
                            "assessment",
                            "requirement",
                            "table",
                            "telling")),
            Map.entry(
                    "report",
                    with(
                            MODEL,
                            "assumed",
                            "ledger",
                            "procurement",
                            "siting",
                            "raid",
                            "assessment",
                            "requirement",
                            "table",
                            "tabulation",
                            "telling")),
            Map.entry("formats", with(MODEL, "raid", "siting")));
    /** May use whatever its module sees. */
    private static final Set<String> FREE = Set.of("validation", "cli", "web", "benchmarks");

    /** Types of a room from which on it falls into smaller ones. */
    private static final int CROWDED = 25;
    /** Rooms that are still crowded, or for good: see docs/decisions/0140. */
    private static final Set<String> LARGE = Set.of("raid");

    /** Quantities themselves; and studies, whose numbers have the unit of the column that they stand in: see docs/decisions/0250. */
    private static final Set<String> ANY_UNIT = Set.of("quantity", "study");

    private static JavaClasses code;

    private static Set<String> with(Set<String> base, String... more) {
        Set<String> all = new TreeSet<>(base);
        all.addAll(List.of(more));
        return all;
    }

    @BeforeAll
    static void read() {
        code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("testudo");
        assertTrue(code.size() > 40, "the code was found");
    }

    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("testudo.") ? name.substring(8).split("\\.")[0] : "";
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("testudo.(*)..").should().beFreeOfCycles().check(code);
    }

    @Test
    void roomsOfAPackageFormNoCycle() {
        SliceAssignment rooms = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith("testudo.")
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "rooms";
            }
        };
        slices().assignedFrom(rooms).should().beFreeOfCycles().check(code);
    }

    @Test
    void noRoomIsCrowdedUnlessADecisionSaysWhy() {
        Map<String, Long> crowded = code.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        crowded.keySet().removeIf(room -> LARGE.contains(room.replace("testudo.", "")));
        crowded.values().removeIf(types -> types < CROWDED);
        assertEquals(Map.of(), crowded);
    }

    @Test
    void everyPackageUsesOnlyItsAllowedNeighbours() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : code) {
            String from = packageOf(type);
            if (FREE.contains(from)) {
                continue;
            }
            type.getDirectDependenciesFromSelf().forEach(use -> {
                String to = packageOf(use.getTargetClass().getBaseComponentType());
                if (!to.isEmpty()
                        && !to.equals(from)
                        && !ALLOWED.getOrDefault(from, Set.of()).contains(to)) {
                    wrong.add(from + " uses " + to + ": " + type.getName());
                }
            });
        }
        assertEquals(Set.of(), wrong);
    }

    /** The compiler holds this as well; here it is told before the whole build, with the line to add. */
    @Test
    void whatAnotherModuleUsesIsExportedToIt() throws IOException {
        Path root = Path.of(System.getProperty("testudo.root"));
        Map<String, Set<String>> exported = new TreeMap<>();
        for (String module : List.of("model", "planning", "raid", "study", "app")) {
            exported.put(module, exports(root, module));
        }
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : code) {
            String from = moduleOf(type);
            type.getDirectDependenciesFromSelf().forEach(use -> {
                JavaClass target = use.getTargetClass().getBaseComponentType();
                String to = moduleOf(target);
                if (exported.containsKey(from)
                        && exported.containsKey(to)
                        && !from.equals(to)
                        && !exported.get(to).contains(target.getPackageName())
                        && !exported.get(to).contains(target.getPackageName() + " to " + from)) {
                    wrong.add("testudo-" + to + " does not export " + target.getPackageName() + ", which "
                            + type.getName() + " uses");
                }
            });
        }
        assertEquals(Set.of(), wrong);
    }

    private static Set<String> exports(Path root, String module) throws IOException {
        Set<String> all = new TreeSet<>();
        Matcher line = Pattern.compile("exports\\s+([\\w.]+)(?:\\s+to\\s+([\\w.,\\s]+))?;")
                .matcher(Files.readString(root.resolve("testudo-" + module + "/src/main/java/module-info.java")));
        while (line.find()) {
            if (line.group(2) == null) {
                all.add(line.group(1));
                continue;
            }
            for (String reader : line.group(2).split("[,\\s]+")) {
                all.add(line.group(1) + " to " + reader.replace("testudo.", ""));
            }
        }
        assertFalse(all.isEmpty(), "testudo-" + module + " exports nothing");
        return all;
    }

    private static String moduleOf(JavaClass type) {
        Matcher module = Pattern.compile("testudo-(\\w+)")
                .matcher(type.getSource()
                        .map(source -> source.getUri().toString())
                        .orElse(""));
        String last = "";
        while (module.find()) {
            last = module.group(1);
        }
        return last;
    }

    /** Whoever looks a column up by its text has to ask for its name or for cells; only what writes tables does. */
    @Test
    void onlyWhatWritesTablesKnowsColumnsByTheirText() {
        Set<String> edges = Set.of(
                "testudo.report.material.Plain",
                "testudo.report.file.ParquetFiles",
                "testudo.study.subject.WholeTables",
                "testudo.report.file.ContentHash",
                "testudo.report.file.DataPackage");
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : code) {
            boolean edge = packageOf(type).equals("table") || edges.contains(type.getName());
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isAssignableTo(Column.class)
                            || call.getTargetOwner().isAssignableTo(Table.class)
                                    && call.getTarget().getName().equals("cells"))
                    .filter(call -> !edge)
                    .forEach(call -> wrong.add(call.getDescription()));
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void staticFieldsNeverChange() {
        fields().that().areStatic().should().beFinal().check(code);
    }

    @Test
    void noBareNumberWithoutUnitLeavesAPackage() {
        Set<String> bare = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : code) {
            if (ANY_UNIT.contains(packageOf(type)) || !reachable(type) || isInner(type)) {
                continue;
            }
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                if (!unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    continue;
                }
                boolean takes = unit.getRawParameterTypes().stream().anyMatch(p -> bare.contains(p.getName()));
                if (takes || bare.contains(unit.getRawReturnType().getName())) {
                    wrong.add(unit.getFullName());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Of a room inside a package that nobody outside the package uses: its signatures are the package's own affair. */
    private static boolean isInner(JavaClass type) {
        String whole = type.getPackageName();
        return !whole.equals("testudo." + packageOf(type))
                && code.stream()
                        .filter(other -> !packageOf(other).equals(packageOf(type)))
                        .flatMap(other -> other.getDirectDependenciesFromSelf().stream())
                        .noneMatch(use ->
                                use.getTargetClass().getBaseComponentType().equals(type));
    }

    private static boolean reachable(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::reachable).orElse(true);
    }

    @Test
    void everyPackageNamesItsDoor() {
        ArchCondition<JavaClass> marked = new ArchCondition<>("live in a null-marked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean ok = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                events.add(new SimpleConditionEvent(
                        type, ok, type.getName() + " lies in a package that is not @NullMarked"));
            }
        };
        classes().should(marked).check(code);
    }
}
