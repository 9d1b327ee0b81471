package testudo.calibration.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import testudo.calibration.mirror.MirrorAnew;
import testudo.calibration.mirror.MirrorFought;
import testudo.calibration.record.HalfYear;
import testudo.defence.Layer;
import testudo.threat.ThreatClass;

/** Fights points of the mirror on some threads and notes each in a file, from which a later start goes on. */
final class Runs {
    private final MirrorAnew mirror;
    private final List<HalfYear> halves;
    private final Path notes;
    private final int threads;
    private final BiConsumer<Integer, Integer> progress;
    private final Map<String, List<MirrorFought>> known = new HashMap<>();

    Runs(
            MirrorAnew mirror,
            List<HalfYear> halves,
            Path notes,
            String inputs,
            int threads,
            BiConsumer<Integer, Integer> progress) {
        this.mirror = mirror;
        this.halves = halves;
        this.notes = notes;
        this.threads = threads;
        this.progress = progress;
        try {
            List<String> lines = Files.exists(notes) ? Files.readAllLines(notes) : List.of();
            if (lines.isEmpty() || !lines.getFirst().equals(inputs)) {
                Files.writeString(notes, inputs + "\n");
            } else {
                lines.stream().skip(1).forEach(this::remember);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that was cut off by the end of an earlier run is fought again. */
    private void remember(String line) {
        String[] parts = line.split(";", -1);
        if (parts.length != halves.size() + 2 || !parts[halves.size() + 1].equals("end")) {
            return;
        }
        List<MirrorFought> fought = new ArrayList<>();
        for (int h = 0; h < halves.size(); h++) {
            double[] v = Arrays.stream(parts[1 + h].split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            Map<ThreatClass, Double> stopped = new EnumMap<>(ThreatClass.class);
            for (ThreatClass c : ThreatClass.values()) {
                if (v[c.ordinal()] >= 0) {
                    stopped.put(c, v[c.ordinal()]);
                }
            }
            int n = ThreatClass.values().length;
            fought.add(new MirrorFought(halves.get(h), stopped, v[n], Map.of(Layer.MRAD, v[n + 1]), v[n + 2]));
        }
        known.put(parts[0], fought);
    }

    private static String key(double[] at) {
        return Integer.toHexString(Arrays.hashCode(at)) + "-" + Double.doubleToLongBits(at[0]);
    }

    /** Fights every point; those that the notes know are not fought again. */
    List<Fought> fight(List<double[]> points) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            int[] done = {0};
            List<Future<List<MirrorFought>>> running = new ArrayList<>();
            for (double[] at : points) {
                running.add(pool.submit(() -> {
                    List<MirrorFought> fought = fight(at);
                    synchronized (done) {
                        done[0]++;
                        progress.accept(done[0], points.size());
                    }
                    return fought;
                }));
            }
            List<Fought> all = new ArrayList<>();
            for (int p = 0; p < points.size(); p++) {
                all.add(new Fought(points.get(p), running.get(p).get()));
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while fighting", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a fight of the mirror failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private List<MirrorFought> fight(double[] at) {
        List<MirrorFought> before = known.get(key(at));
        if (before != null) {
            return before;
        }
        List<MirrorFought> fought = halves.stream()
                .map(half -> mirror.fight(half, Fought.point(at, halves)))
                .toList();
        note(at, fought);
        return fought;
    }

    private synchronized void note(double[] at, List<MirrorFought> fought) {
        StringBuilder line = new StringBuilder(key(at));
        for (MirrorFought of : fought) {
            line.append(';');
            for (ThreatClass c : ThreatClass.values()) {
                line.append(of.stopped().getOrDefault(c, -1.0)).append(',');
            }
            line.append(of.droneCorrelation()).append(',');
            line.append(of.roundsAtDrones().getOrDefault(Layer.MRAD, 0.0)).append(',');
            line.append(of.smallKills());
        }
        try {
            Files.writeString(notes, line.append(";end\n"), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
