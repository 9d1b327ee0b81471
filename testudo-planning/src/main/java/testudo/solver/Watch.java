package testudo.solver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.BooleanSupplier;

/** Is called by a running solver, counts its simplex iterations, and stops it when the limit is passed or the caller cancels. */
final class Watch {
    static final int DURING_SIMPLEX = 1;
    static final int DURING_TREE = 6;

    private final long limit;
    private final BooleanSupplier cancelled;
    private long iterations;
    private boolean spent;

    Watch(long limit, BooleanSupplier cancelled) {
        this.limit = limit;
        this.cancelled = cancelled;
    }

    long iterations() {
        return iterations;
    }

    boolean spent() {
        return spent;
    }

    /** A native function that calls this watch. */
    MemorySegment stub(Arena arena) {
        try {
            var shape = FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
            MethodType type = shape.toMethodType();
            var handle = MethodHandles.lookup().findVirtual(Watch.class, "called", type);
            return Linker.nativeLinker().upcallStub(handle.bindTo(this), shape, arena);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the watch lost its own method", e);
        }
    }

    private void called(int kind, MemorySegment text, MemorySegment out, MemorySegment in, MemorySegment user) {
        if (kind == DURING_TREE) {
            iterations = treeIterations(out);
            spent = iterations > limit;
        }
        if (spent || cancelled.getAsBoolean()) {
            in.reinterpret(JAVA_INT.byteSize()).set(JAVA_INT, 0, 1);
        }
    }

    private static long treeIterations(MemorySegment out) {
        try (Arena local = Arena.ofConfined()) {
            MemorySegment name = local.allocateFrom("mip_total_lp_iterations");
            MemorySegment item = (MemorySegment) HighsLibrary.CALLBACK_ITEM.invokeExact(out, name);
            return item.reinterpret(JAVA_LONG.byteSize()).get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw new IllegalStateException("the solver did not tell its iterations", t);
        }
    }
}
