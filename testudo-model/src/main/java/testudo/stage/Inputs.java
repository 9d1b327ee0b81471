package testudo.stage;

import java.util.ArrayList;
import java.util.List;

/**
 * The inputs of a stage by name: values of records, enumerations, numbers, texts, and lists, sets and maps of them. Two that are equal have the same
 * hash in every process, whatever order a set hands its members out in.
 */
public final class Inputs {
    private record Named(String name, Object value) {}

    private final List<Named> named;

    private Inputs(List<Named> named) {
        this.named = List.copyOf(named);
    }

    public static Inputs of(String name, Object value) {
        return new Inputs(List.of()).and(name, value);
    }

    public Inputs and(String name, Object value) {
        List<Named> more = new ArrayList<>(named);
        more.add(new Named(name, value));
        return new Inputs(more);
    }

    /** A hash of all of them, each through the digests that are known. */
    String hash(Digests digests) {
        List<String> parts = new ArrayList<>();
        for (Named input : named) {
            parts.add(input.name());
            parts.add(digests.of(input.value()));
        }
        return Digests.ofText(String.join("\n", parts));
    }
}
