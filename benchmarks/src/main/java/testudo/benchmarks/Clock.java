package testudo.benchmarks;

import java.lang.management.ManagementFactory;

/** Processor time and allocated bytes of the thread that asks. */
final class Clock {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final com.sun.management.OperatingSystemMXBean PROCESS =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Clock() {}

    static double cpuSeconds() {
        return THREADS.getCurrentThreadCpuTime() / 1e9;
    }

    /** Processor time of all threads, the virtual machine's own included. */
    static double processSeconds() {
        return PROCESS.getProcessCpuTime() / 1e9;
    }

    static long allocatedBytes() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().threadId());
    }

    /** The least processor time of several runs, in seconds. */
    static double best(int runs, Runnable work) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < runs; i++) {
            double from = cpuSeconds();
            work.run();
            best = Math.min(best, cpuSeconds() - from);
        }
        return best;
    }
}
