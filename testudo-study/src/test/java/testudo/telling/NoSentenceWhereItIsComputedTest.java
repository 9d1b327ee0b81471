package testudo.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rooms that compute hold no sentence, and the rooms that tell hold theirs in templates. Read from the source as the compiler parses it: all literals of
 * one concatenation or of one chain of {@code append} count as one text, so that a sentence cut into pieces is found as well. A text of three words or
 * more may stand only
 *
 * <ul>
 *   <li>where something is refused: in a {@code throw}, in the making of an exception or a finding, in a method that gives one back, and in a call of a
 *       method that gives nothing or one of these back and refuses itself;
 *   <li>where progress is reported on the error stream ({@code progress.accept}, {@code told.accept}, {@code report.accept}), or a stage of the
 *       workspace is named ({@code stages.of});
 *   <li>where it is a cell of the fact tables, which keys are compared with.
 * </ul>
 *
 * <p>The constants of an enumeration may carry no text of two words either.
 */
class NoSentenceWhereItIsComputedTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root"));
    private static final List<String> ROOMS = List.of(
            "testudo-planning/src/main/java/testudo",
            "testudo-raid/src/main/java/testudo",
            "testudo-model/src/main/java/testudo/defence",
            "testudo-model/src/main/java/testudo/threat",
            "testudo-model/src/main/java/testudo/stage",
            "testudo-study/src/main/java/testudo/assumed",
            "testudo-study/src/main/java/testudo/proving",
            "testudo-study/src/main/java/testudo/assessment",
            "testudo-study/src/main/java/testudo/requirement",
            "testudo-study/src/main/java/testudo/calibration",
            "testudo-study/src/main/java/testudo/telling");

    /**
     * Not held to the rule, each for a reason of its own: the page and the picture of the back-test are written by the room that holds its scores; two
     * files write a table of facts with its notes; a claim's witness cites the record as it is printed, with counts of who has a figure; one names its checks and tells its progress; one names the stages of a run for the error stream; the threat
     * classes and asset classes carry their plurals, which errors need as well (ADR 0290).
     */
    private static final Set<String> EXCEPTED = Set.of(
            "BacktestPage.java",
            "BacktestChart.java",
            "Transfer.java",
            "RecordClass.java",
            "HistoryMatch.java",
            "Witness.java",
            "Progress.java",
            "ThreatClass.java",
            "AssetClass.java");

    private static final Pattern WORD = Pattern.compile("(?<![\\w.%#-])[A-Za-z][a-z']+(?![\\w.=-])");
    private static final Pattern REFUSAL = Pattern.compile(".*(Exception|Error|BadInput|Finding|Finding>)");
    private static final Pattern REPORTED = Pattern.compile(
            "(.*\\.)?(progress|told|tell|report)\\.(accept|step)|(tell|told)\\.accept|(.*\\.)?fought|(.*\\.)?stages(\\(\\))?\\.of|Pattern\\.compile");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private static final Set<String> CELLS = cells();

    private static Set<String> cells() {
        Set<String> cells = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("data"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    cells.addAll(List.of(line.split(",")));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return cells;
    }

    private record Source(Path file, String text) {}

    @Test
    void noRoomThatComputesOrTellsHoldsASentence() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String room : ROOMS) {
            List<Source> sources = new ArrayList<>();
            try (Stream<Path> files = Files.walk(ROOT.resolve(room))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    if (!EXCEPTED.contains(file.getFileName().toString())) {
                        sources.add(new Source(ROOT.relativize(file), Files.readString(file)));
                    }
                }
            }
            assertTrue(sources.size() > 1, "the sources of " + room + " were found");
            sentences.addAll(found(sources));
        }
        assertEquals(List.of(), sentences);
    }

    private static List<String> found(List<Source> sources) throws IOException {
        List<JavaFileObject> parsed = new ArrayList<>();
        for (Source source : sources) {
            parsed.add(new SimpleJavaFileObject(URI.create("string:///" + source.file()), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return source.text();
                }
            });
        }
        List<String> found = new ArrayList<>();
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, null, List.of("-proc:none"), null, parsed);
        for (var unit : task.parse()) {
            Refusals refusals = new Refusals();
            unit.accept(refusals, null);
            unit.accept(new Sentences(unit.getSourceFile().getName(), refusals.close(), found), null);
        }
        return found;
    }

    /** The methods of a file that refuse: they give back a refusal, or nothing, and throw or make one or call one that does. */
    private static final class Refusals extends TreeScanner<Void, Void> {
        private final Set<String> names = new TreeSet<>();
        private final List<MethodTree> void_ = new ArrayList<>();

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            String type =
                    method.getReturnType() == null ? "" : method.getReturnType().toString();
            if (REFUSAL.matcher(type).matches()) {
                names.add(method.getName().toString());
            } else if (type.equals("void")) {
                void_.add(method);
            }
            return super.visitMethod(method, none);
        }

        Set<String> close() {
            int before;
            do {
                before = names.size();
                void_.stream()
                        .filter(this::refuses)
                        .forEach(m -> names.add(m.getName().toString()));
            } while (names.size() > before);
            return names;
        }

        private boolean refuses(MethodTree method) {
            boolean[] does = {false};
            method.accept(
                    new TreeScanner<Void, Void>() {
                        @Override
                        public Void visitThrow(ThrowTree thrown, Void none) {
                            does[0] = true;
                            return null;
                        }

                        @Override
                        public Void visitNewClass(NewClassTree made, Void none) {
                            does[0] |= REFUSAL.matcher(made.getIdentifier().toString())
                                    .matches();
                            return super.visitNewClass(made, none);
                        }

                        @Override
                        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
                            does[0] |= names.contains(call.getMethodSelect().toString());
                            return super.visitMethodInvocation(call, none);
                        }
                    },
                    null);
            return does[0];
        }
    }

    private static final class Sentences extends TreeScanner<Void, Boolean> {
        private final String file;
        private final Set<String> refusing;
        private final List<String> found;

        Sentences(String file, Set<String> refusing, List<String> found) {
            this.file = file;
            this.refusing = refusing;
            this.found = found;
        }

        @Override
        public Void visitThrow(ThrowTree thrown, Boolean inEnum) {
            return null;
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Boolean inEnum) {
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Boolean inEnum) {
            String type =
                    method.getReturnType() == null ? "" : method.getReturnType().toString();
            return REFUSAL.matcher(type).matches() ? null : super.visitMethod(method, inEnum);
        }

        @Override
        public Void visitClass(ClassTree type, Boolean inEnum) {
            for (Tree member : type.getMembers()) {
                boolean constant = type.getKind() == Tree.Kind.ENUM
                        && member instanceof com.sun.source.tree.VariableTree field
                        && field.getInitializer() instanceof NewClassTree made
                        && made.getIdentifier().toString().contentEquals(type.getSimpleName());
                scan(member, constant);
            }
            return null;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Boolean inEnum) {
            return REFUSAL.matcher(made.getIdentifier().toString()).matches()
                    ? null
                    : super.visitNewClass(made, inEnum);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Boolean inEnum) {
            String name = call.getMethodSelect().toString();
            if (refusing.contains(name)
                    || name.matches("(Objects\\.)?requireNonNull|find\\w*|fault|(.*\\.)?fault|refused|.*::find")
                    || REFUSAL.matcher(name).matches()
                    || REPORTED.matcher(name.replaceAll("\\s", "")).matches()) {
                return null;
            }
            if (name.endsWith(".append")) {
                StringBuilder chain = new StringBuilder();
                ExpressionTree at = call;
                while (at instanceof MethodInvocationTree link
                        && link.getMethodSelect().toString().endsWith(".append")) {
                    chain.insert(0, text(link.getArguments().getFirst()) + " ");
                    at = ((com.sun.source.tree.MemberSelectTree) link.getMethodSelect()).getExpression();
                }
                hold(chain.toString(), inEnum);
            }
            return super.visitMethodInvocation(call, inEnum);
        }

        @Override
        public Void visitBinary(BinaryTree sum, Boolean inEnum) {
            if (sum.getKind() == Tree.Kind.PLUS) {
                String whole = text(sum);
                if (hold(whole, inEnum)) {
                    return null;
                }
            }
            return super.visitBinary(sum, inEnum);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Boolean inEnum) {
            if (literal.getValue() instanceof String text) {
                hold(text, inEnum);
            }
            return null;
        }

        /** The literals of a concatenation, with a sign for what stands between them. */
        private static String text(Tree tree) {
            return switch (tree) {
                case LiteralTree literal -> String.valueOf(literal.getValue());
                case BinaryTree sum
                when sum.getKind() == Tree.Kind.PLUS -> text(sum.getLeftOperand()) + text(sum.getRightOperand());
                case com.sun.source.tree.ParenthesizedTree inner -> text(inner.getExpression());
                default -> " … ";
            };
        }

        private boolean hold(String text, boolean inEnum) {
            boolean sentence = text.contains(" ")
                    && WORD.matcher(text).results().count() >= (inEnum ? 2 : 3)
                    && !CELLS.contains(text);
            if (sentence) {
                found.add(file + ": " + text.replace("\n", "\\n"));
            }
            return sentence;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String a() { return \"half of what members lack\"; }",
                "String a(int b) { return \"half \" + b + \" of what \" + b + \" lack\"; }",
                "void a(StringBuilder b) { b.append(\"half \").append(3).append(\" of \").append(\"all\"); }",
                "enum Why { MONEY(\"no money\"); Why(String words) {} }",
                "String words(int n) { if (n < 0) { throw new IllegalStateException(); } return \"not a refusal at all\"; }"
                        + " String b() { return words(1); }",
                "String named(String w) { throw new IllegalStateException(w); }"
                        + " String a() { return named(\"these are three words\"); }",
            })
    void theRuleFindsASentence(String code) throws IOException {
        assertEquals(
                1,
                found(List.of(new Source(Path.of("A.java"), "class A { " + code + " }")))
                        .size(),
                code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void a() { throw new IllegalArgumentException(\"this is not allowed here\"); }",
                "/** \"a remark of many words\" */ String a() { return \"EUR bn\"; }",
                "RuntimeException bad(String what) { return new IllegalStateException(what); }"
                        + " void a() { throw bad(\"what is not allowed \" + 3); }",
                "void require(boolean b, String what) { if (!b) throw new IllegalStateException(what); }"
                        + " void a() { require(true, \"one row of numbers\"); }",
                "java.util.List<String> a() { return java.util.List.of(\"setAside\", \"fixedShare\", \"upkeep\"); }",
                "enum Why { MONEY(\"money\"); Why(String key) {} }",
            })
    void theRuleLeavesTheRestAlone(String code) throws IOException {
        assertEquals(List.of(), found(List.of(new Source(Path.of("A.java"), "class A { " + code + " }"))), code);
    }
}
