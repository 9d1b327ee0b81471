package testudo.raid;

import java.util.Arrays;

/**
 * The future as long keys in a four-way heap: 40 bits of time in steps of 2^-20 s, then 24 bits that say who. Exact times live with their
 * owners; equal keys come out in the order of who.
 */
final class EventQueue {
    static final long WHO = (1L << 24) - 1;
    private static final double TICKS = 1 << 20;

    private long[] heap = new long[1024];
    private int size;

    static long key(double seconds, int who) {
        return (long) (seconds * TICKS) << 24 | who;
    }

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long peek() {
        return heap[0];
    }

    void push(double seconds, int who) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long key = key(seconds, who);
        long[] h = heap;
        int i = size++;
        while (i > 0) {
            int parent = i - 1 >> 2;
            if (h[parent] <= key) {
                break;
            }
            h[i] = h[parent];
            i = parent;
        }
        h[i] = key;
    }

    long pop() {
        long[] h = heap;
        long top = h[0];
        int n = --size;
        long last = h[n];
        int i = 0;
        for (int child = 1; child < n; child = 4 * i + 1) {
            int least = child;
            int end = Math.min(child + 4, n);
            for (int c = child + 1; c < end; c++) {
                if (h[c] < h[least]) {
                    least = c;
                }
            }
            if (h[least] >= last) {
                break;
            }
            h[i] = h[least];
            i = least;
        }
        h[i] = last;
        return top;
    }
}
