package testudo.web.run;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import testudo.quantity.Percent;
import testudo.web.job.Job;

/** A line of a run's talk, such as "  7.3 s  fights: 68  (about 40 s left)", as progress. */
final class Line {
    private static final Pattern STEP =
            Pattern.compile("\\s*(\\d+(?:\\.\\d+)?) s  (\\S.*?)(?:\\s+\\(about (\\d+) s left\\))?");

    private double end = Double.NaN;

    /** Tells a job how far its run is; lines that say something else are left alone. */
    void read(String line, Job job) {
        Matcher step = STEP.matcher(line);
        // The last line of a run names a file of this machine, which is no step.
        if (!step.matches() || step.group(2).endsWith("report.html")) {
            return;
        }
        double now = Double.parseDouble(step.group(1));
        if (step.group(3) != null) {
            end = now + Double.parseDouble(step.group(3));
        }
        OptionalDouble whole = Double.isNaN(end) ? OptionalDouble.empty() : OptionalDouble.of(Math.max(end, now + 1));
        @Nullable Integer left = whole.isPresent() ? (Integer) (int) Math.round(whole.getAsDouble() - now) : null;
        double share = whole.isPresent() ? Math.min(0.99, now / whole.getAsDouble()) : 0.01;
        job.progress(Percent.ofFraction(share), step.group(2), left);
    }
}
