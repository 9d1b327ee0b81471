package testudo.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.quantity.Distance;
import testudo.quantity.Member;
import testudo.stage.Taken.From;

/** Stages give what they would compute, from wherever it comes. */
class StagesTest {
    private static final long ROOM = 1 << 20;

    private record Told(String word, Optional<Distance> far, List<Member> members) implements Serializable {}

    private static final Told TOLD =
            new Told("word", Optional.of(Distance.ofMetres(7)), List.of(Member.of("DEU"), Member.of("FRA")));

    @TempDir
    private Path folder;

    private Stages stages(String version) {
        return Stages.in(folder.resolve("kept"), version, ROOM);
    }

    private static Told ask(Stages stages, Object input, AtomicInteger computed) {
        return stages.of("told", Inputs.of("input", input), () -> {
            computed.incrementAndGet();
            return TOLD;
        });
    }

    private static List<From> from(Stages stages) {
        return stages.taken().stream().map(Taken::from).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("kept"))) {
            return all.sorted().toList();
        }
    }

    @Test
    void anAnswerIsComputedOnceThenComesFromMemoryAndInAnotherProcessFromDisk() {
        AtomicInteger computed = new AtomicInteger();
        Stages first = stages("1");
        assertEquals(TOLD, ask(first, 1, computed));
        assertEquals(TOLD, ask(first, 1, computed));
        assertEquals(List.of(From.COMPUTED, From.MEMORY), from(first));
        Stages second = stages("1");
        assertEquals(TOLD, ask(second, 1, computed));
        assertEquals(List.of(From.DISK), from(second));
        assertEquals(1, computed.get());
    }

    @Test
    void anotherInputOrAnotherVersionIsComputedAnew() {
        AtomicInteger computed = new AtomicInteger();
        ask(stages("1"), 1, computed);
        ask(stages("1"), 2, computed);
        ask(stages("2"), 1, computed);
        assertEquals(3, computed.get());
    }

    @Test
    void nothingIsRememberedWhereNothingShallBe() {
        AtomicInteger computed = new AtomicInteger();
        Stages none = Stages.none();
        ask(none, 1, computed);
        ask(none, 1, computed);
        assertEquals(List.of(From.COMPUTED, From.COMPUTED), from(none));
    }

    @Test
    void equalInputsHaveEqualKeysInWhateverOrderASetHandsItsMembersOut() {
        Digests digests = new Digests();
        Map<String, Integer> one = new HashMap<>(Map.of("a", 1, "b", 2, "c", 3));
        Map<String, Integer> other = new HashMap<>(64);
        List.of("c", "b", "a").forEach(k -> other.put(k, k.charAt(0) - 'a' + 1));
        assertEquals(digests.of(one), digests.of(other));
        assertEquals(digests.of(Set.of("x", "y", "z")), digests.of(Set.of("z", "y", "x")));
        String text = "te";
        assertEquals(
                digests.of(List.of("text", "text")), digests.of(List.of(text + "xt", "text")), "one object or two");
        assertNotEquals(digests.of(List.of("a", "b")), digests.of(List.of("b", "a")), "a list has an order");
        assertNotEquals(Inputs.of("a", "b").hash(digests), Inputs.of("b", "a").hash(digests), "inputs have names");
    }

    @Test
    void aFileThatIsNotWholeCountsAsAbsent() throws IOException {
        AtomicInteger computed = new AtomicInteger();
        ask(stages("1"), 1, computed);
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);
        for (int kept : List.of(0, 10, 40, whole.length - 1)) {
            Files.write(file, java.util.Arrays.copyOf(whole, kept));
            assertEquals(TOLD, ask(stages("1"), 1, computed));
        }
        whole[whole.length - 3] ^= 1;
        Files.write(file, whole);
        assertEquals(TOLD, ask(stages("1"), 1, computed));
        assertEquals(6, computed.get());
    }

    @Test
    void whatIsNoTypeOfOursIsNotRead() throws IOException {
        assertThrows(IOException.class, () -> Packed.value(Packed.bytes(new java.io.File("x"))));
        assertEquals(TOLD, Packed.value(Packed.bytes(TOLD)));
    }

    @Test
    void nobodyElseMayReadAWorkspace() throws IOException {
        ask(stages("1"), 1, new AtomicInteger());
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("kept"))));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())));
    }

    @Test
    void whatWasUsedLongestAgoGoesWhereRoomIsShort() throws IOException {
        AtomicInteger computed = new AtomicInteger();
        Stages roomy = stages("1");
        for (int i = 0; i < 10; i++) {
            ask(roomy, i, computed);
        }
        long size = Files.size(files().getFirst());
        Instant old = Instant.now().minusSeconds(1000);
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(old));
        }
        ask(stages("1"), 3, computed);
        Stages.in(folder.resolve("kept"), "1", 5 * size);
        assertTrue(files().size() <= 5, files().toString());
        ask(stages("1"), 3, computed);
        assertEquals(10, computed.get(), "what was just used is still there");
    }

    @Test
    void severalThatWriteAtOnceKeepToTheRoomTogetherAndNoneIsGivenAWrongAnswer() throws Exception {
        long room = 40_000;
        List<Callable<Void>> work = new ArrayList<>();
        for (int process = 0; process < 4; process++) {
            int from = process;
            work.add(() -> {
                for (int i = 0; i < 60; i++) {
                    int input = (i * 7 + from) % 40;
                    Stages own = Stages.in(folder.resolve("kept"), "1", room);
                    List<Integer> told = own.of("told", Inputs.of("input", input), () -> numbers(input));
                    assertEquals(numbers(input), told);
                }
                return null;
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        }
        long bytes = 0;
        for (Path file : files()) {
            assertTrue(file.toString().endsWith(".stage"), file.toString());
            bytes += Files.size(file);
        }
        assertTrue(bytes > room / 2 && bytes <= 1.2 * room, bytes + " bytes");
    }

    @Test
    void whatOthersWroteInTheMeantimeCountsAsWell() throws IOException {
        Stages first = Stages.in(folder.resolve("kept"), "1", 40_000);
        Stages second = Stages.in(folder.resolve("kept"), "1", 40_000);
        for (int i = 0; i < 60; i++) {
            int input = i;
            (i % 2 == 0 ? first : second).of("told", Inputs.of("input", input), () -> numbers(input));
        }
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
        }
        assertTrue(bytes > 20_000 && bytes <= 1.2 * 40_000, bytes + " bytes");
    }

    private static List<Integer> numbers(int from) {
        return IntStream.range(from, from + 150).boxed().toList();
    }

    @Test
    void severalThreadsShareOneComputation() throws Exception {
        AtomicInteger computed = new AtomicInteger();
        Stages stages = stages("1");
        List<Callable<Told>> work = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            work.add(() -> ask(stages, 1, computed));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<Told> told : pool.invokeAll(work)) {
                assertEquals(TOLD, told.get());
            }
        }
        assertEquals(1, computed.get());
    }

    @Test
    void aFailureIsToldToAllAndNotRemembered() {
        Stages stages = Stages.inMemory();
        assertThrows(
                IllegalStateException.class,
                () -> stages.of("told", Inputs.of("input", 1), () -> {
                    throw new IllegalStateException("broken");
                }));
        assertEquals(TOLD, ask(stages, 1, new AtomicInteger()));
    }
}
