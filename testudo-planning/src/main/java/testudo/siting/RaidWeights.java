package testudo.siting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import testudo.defence.Geodesy;
import testudo.quantity.Percent;
import testudo.quantity.UnitVector;
import testudo.siting.ground.Ground;
import testudo.siting.question.SitingQuestion;
import testudo.siting.question.StatedRaids;
import testudo.threat.Sector;

/** What every asset weighs in every column, by the stated raids; where none is stated every class weighs the same. */
final class RaidWeights {
    private final Ground ground;
    private final List<Column> columns;
    private final double[] chances;
    private final double tail;
    /** By raid, asset and column: the share of the raid's threats that fly so, where they can reach the asset. */
    private final float[][] shares;

    RaidWeights(Board board) {
        ground = board.ground;
        columns = board.columns;
        StatedRaids stated = board.question.raids();
        tail = stated.tail().fraction();
        if (stated.raids().isEmpty()) {
            chances = new double[] {1};
            shares = new float[][] {new float[ground.assets.size() * columns.size()]};
            Arrays.fill(shares[0], 1);
            return;
        }
        double all =
                stated.raids().stream().mapToDouble(r -> r.chance().value()).sum();
        chances = stated.raids().stream()
                .mapToDouble(r -> r.chance().value() / all)
                .toArray();
        shares = stated.raids().stream()
                .map(raid -> shares(board.question, raid))
                .toArray(float[][]::new);
    }

    /** The chances of the raids. */
    double[] chances() {
        return chances.clone();
    }

    /** Whether the worst raids are asked for rather than the mean. */
    boolean worst() {
        return tail > 0 && chances.length > 1;
    }

    /** Weights of cells when raid w counts q_w. */
    double[] cells(double[] assetWeights, double[] q) {
        double[] cells = new double[assetWeights.length * columns.size()];
        for (int w = 0; w < q.length; w++) {
            for (int cell = 0; q[w] > 0 && cell < cells.length; cell++) {
                cells[cell] += q[w] * shares[w][cell] * assetWeights[cell / columns.size()];
            }
        }
        return cells;
    }

    /** Worth of all cover against each raid. */
    double[] worth(CoverState state, double[] assetWeights) {
        double[] worth = new double[chances.length];
        for (int w = 0; w < worth.length; w++) {
            double[] one = new double[worth.length];
            one[w] = 1;
            worth[w] = state.value(cells(assetWeights, one));
        }
        return worth;
    }

    /** The q that makes the mean least: the raids of least worth first, each up to its chance over what the tail leaves. */
    double[] worst(double[] worth) {
        double[] q = new double[worth.length];
        double left = 1;
        int[] order = IntStream.range(0, worth.length)
                .boxed()
                .sorted(Comparator.comparingDouble(w -> worth[w]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int w : order) {
            q[w] = Math.min(left, chances[w] / (1 - tail));
            left -= q[w];
        }
        return q;
    }

    private float[] shares(SitingQuestion question, StatedRaids.Stated raid) {
        double all = columns.stream()
                .filter(column -> column.counts(raid))
                .mapToDouble(column -> part(raid, column))
                .sum();
        float[] cells = new float[ground.assets.size() * columns.size()];
        for (int k = 0; all > 0 && k < columns.size(); k++) {
            Column column = columns.get(k);
            if (column.counts(raid)) {
                float share = (float) (question.profiles().size() * part(raid, column) / all);
                double reach = question.profile(column.threatClass()).reach().metres();
                for (int j = 0; j < ground.assets.size(); j++) {
                    UnitVector asset = ground.assetVectors[j];
                    boolean within =
                            raid.from().map(arc -> within(arc, asset, reach)).orElse(true);
                    cells[j * columns.size() + k] = within ? share : 0;
                }
            }
        }
        return cells;
    }

    private static double part(StatedRaids.Stated raid, Column column) {
        return raid.mix().getOrDefault(column.threatClass(), Percent.of(0)).value();
    }

    private static boolean within(Sector sector, UnitVector asset, double reachMetres) {
        double nearest = Math.cos(Math.min(Math.PI, reachMetres / Geodesy.MEAN_RADIUS.metres()));
        return sector.arc().stream().anyMatch(point -> UnitVector.of(point).dot(asset) >= nearest);
    }
}
