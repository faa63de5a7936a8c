package io.github.openclawmaven.model.compile;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * What a compilation takes of processor and memory, whoever of its threads takes it, and however busy the machine is.
 *
 * @param millis of processor time
 * @param mebibytes that were allocated, in use or not
 */
record Expense(long millis, long mebibytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Others may compile at the same time, except while one is looked at alone. */
    private static final ReadWriteLock TURNS = new ReentrantReadWriteLock(true);

    /** Of this and of all that runs beside it: at most that. */
    static Expense atMost(Runnable compilation) {
        TURNS.readLock().lock();
        try {
            return of(compilation);
        } finally {
            TURNS.readLock().unlock();
        }
    }

    /** Of this alone. */
    static Expense alone(Runnable compilation) {
        TURNS.writeLock().lock();
        try {
            return of(compilation);
        } finally {
            TURNS.writeLock().unlock();
        }
    }

    private static Expense of(Runnable compilation) {
        long[] threads = THREADS.getAllThreadIds();
        long time = sum(THREADS.getThreadCpuTime(threads));
        long bytes = sum(THREADS.getThreadAllocatedBytes(threads));
        compilation.run();
        long[] after = THREADS.getAllThreadIds();
        return new Expense(
                TimeUnit.NANOSECONDS.toMillis(sum(THREADS.getThreadCpuTime(after)) - time),
                (sum(THREADS.getThreadAllocatedBytes(after)) - bytes) >> 20);
    }

    /** A thread that has ended has -1. */
    private static long sum(long[] values) {
        return Arrays.stream(values).filter(value -> value > 0).sum();
    }
}
