package testudo.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import testudo.facts.FactBook;
import testudo.study.design.Part;
import testudo.study.question.StudyFile;
import testudo.study.question.StudyQuestion;
import testudo.study.work.Work;

/**
 * Computes the missing parts of a study on a cluster. The driver sends the study and its world once, as a broadcast; each task computes one part and puts its
 * file in place. No rows travel and nothing is shuffled. A task that is done again writes the same bytes of rows, and whoever comes second leaves the file alone.
 */
public final class SparkRunner {
    private static final int FIXED_ARGUMENTS = 5;

    private SparkRunner() {}

    /** The study's file, folder or address of the results, folder of the facts, folder of plans, version, then packages laid over the facts. */
    public static void main(String[] args) throws IOException {
        if (args.length < FIXED_ARGUMENTS) {
            System.err.println(
                    "testudo-spark: STUDY OUT DATA PLANS VERSION [OVERLAY...].\nMaybe let ./testudo study run --on start it.");
            System.exit(2);
        }
        List<Path> overlays = new ArrayList<>();
        for (int i = FIXED_ARGUMENTS; i < args.length; i++) {
            overlays.add(Path.of(args[i]));
        }
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf())) {
            int done = run(spark, Path.of(args[0]), args[1], Path.of(args[2]), Path.of(args[3]), args[4], overlays);
            System.err.println("testudo-spark: " + done + " parts done");
        }
    }

    /**
     * Runs what is missing.
     *
     * @param out folder of the results, as any Hadoop file system writes it
     * @return parts that were done
     */
    static int run(
            JavaSparkContext spark, Path file, String out, Path data, Path plans, String version, List<Path> overlays)
            throws IOException {
        StudyQuestion study = StudyFile.read(file, () -> FactBook.read(data, overlays));
        Results results = new Results(out + (out.endsWith("/") ? "" : "/") + "results");
        List<Part> missing = results.missing(Work.parts(study), new Configuration());
        if (missing.isEmpty()) {
            return 0;
        }
        Broadcast<Sent> sent = spark.broadcast(Sent.of(study, data, plans, version, overlays));
        return spark.parallelize(missing, missing.size())
                .map(new PartTask(sent, results))
                .reduce(Integer::sum);
    }
}
