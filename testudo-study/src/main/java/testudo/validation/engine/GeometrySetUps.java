package testudo.validation.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import testudo.defence.Footprint;
import testudo.defence.Geodesy;
import testudo.defence.Horizon;
import testudo.defence.Intercept;
import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.quantity.Position;
import testudo.quantity.Speed;
import testudo.threat.BallisticArc;
import testudo.validation.cases.Case;

/** The geometry that the engine itself uses, asked for the quantity of the case: GEO, HOR, MSK, BAL, KIN, FOO. */
final class GeometrySetUps {
    private static final String WORDS = "the engine's own geometry";

    private GeometrySetUps() {}

    static Optional<EngineCheck> geodesy(Case c) {
        Position from = position(c, "1");
        Position to = position(c, "2");
        if (c.says("wgs84") && c.says("azimuth") && !c.says("back", "reverse", "final", "arrival")) {
            return exact(c, Geodesy.azimuth(from, to).degrees());
        }
        if (c.says("wgs84") && c.says("length", "distance")) {
            return exact(c, Geodesy.geodesic(from, to).metres());
        }
        if (c.in().has("R") && c.in().number("R") != Geodesy.MEAN_RADIUS.kilometres()) {
            return Optional.empty();
        }
        if (c.says("cross-track")) {
            double sign = Geodesy.rightOf(from, to, position(c, "3")) ? 1 : -1;
            return exact(
                    c, sign * Geodesy.crossTrack(from, to, position(c, "3")).kilometres());
        }
        return c.says("great circle") ? exact(c, Geodesy.greatCircle(from, to).kilometres()) : Optional.empty();
    }

    static Optional<EngineCheck> horizon(Case c) {
        Distance radar = metres(c, "h_radar_m");
        Distance target = metres(c, "h_target_m");
        if (c.in().has("R") || c.in().has("k")) {
            return Optional.empty();
        }
        boolean arc = c.says("arccos", "arc length");
        return exact(c, (arc ? Horizon.exactDistance(radar, target) : Horizon.distance(radar, target)).kilometres());
    }

    static Optional<EngineCheck> mask(Case c) {
        if (c.in().has("R")
                || c.in().has("k")
                || c.expected()[0] < 0
                || c.in().number("d_km") < c.in().number("d_ridge_km")) {
            return Optional.empty();
        }
        Distance lowest = Horizon.lowestVisible(
                metres(c, "h_sensor_m"), km(c, "d_ridge_km"), metres(c, "h_ridge_m"), km(c, "d_km"));
        return exact(c, lowest.metres());
    }

    static Optional<EngineCheck> ballistic(Case c) {
        boolean otherEarth = c.in().numberOr("R", 6371) != 6371 || c.in().numberOr("mu", 398600.4418) != 398600.4418;
        if (otherEarth || c.says("altitude")) {
            return Optional.empty();
        }
        BallisticArc arc = BallisticArc.over(km(c, "range_km"));
        if (c.says("apogee")) {
            return exact(c, arc.apogee().kilometres());
        }
        if (c.says("time")) {
            return exact(c, arc.time().toNanos() / 1e9);
        }
        if (c.says("elevation")) {
            return exact(c, arc.elevation().degrees());
        }
        return c.says("speed") ? exact(c, arc.launchSpeed().metresPerSecond() / 1000) : Optional.empty();
    }

    static Optional<EngineCheck> intercept(Case c) {
        Duration reaction = Bench.seconds(c.in().notNegative("t_react_s"));
        if (c.in().has("px")) {
            return crossing(c, reaction);
        }
        Speed threat = Speed.ofMetresPerSecond(c.in().positive("vt_kms") * 1000);
        Speed interceptor = Speed.ofMetresPerSecond(c.in().positive("vi_kms") * 1000);
        if (c.says("head-on")) {
            return c.says("time")
                    ? Optional.empty()
                    : Intercept.headOn(km(c, "d_km"), threat, interceptor, reaction)
                            .flatMap(range -> exact(c, range.kilometres()));
        }
        if (!c.in().has("rmax_km")) {
            return Optional.empty();
        }
        Duration assessment = Bench.seconds(c.in().notNegative("t_assess_s"));
        List<Distance> looks = Intercept.looks(
                km(c, "d_km"), threat, interceptor, reaction, assessment, km(c, "rmin_km"), km(c, "rmax_km"));
        if (c.says("number", "how many")) {
            return exact(c, looks.size());
        }
        return looks.isEmpty() ? Optional.empty() : exact(c, looks.getLast().kilometres());
    }

    private static Optional<EngineCheck> crossing(Case c, Duration reaction) {
        double px = c.in().number("px");
        double py = c.in().number("py");
        double vx = c.in().number("vx");
        double vy = c.in().number("vy");
        double speed = Math.hypot(vx, vy);
        double ahead = -(px * vx + py * vy) / speed;
        double miss = Math.abs(px * vy - py * vx) / speed;
        if (!(ahead >= 0) || !Double.isFinite(miss)) {
            return Optional.empty();
        }
        return Intercept.crossing(
                        Distance.ofKilometres(ahead),
                        Distance.ofKilometres(miss),
                        Speed.ofMetresPerSecond(speed * 1000),
                        Speed.ofMetresPerSecond(c.in().positive("vi") * 1000),
                        reaction)
                .flatMap(time -> exact(c, time.toNanos() / 1e9));
    }

    static Optional<EngineCheck> footprint(Case c) {
        if (c.in().number("hmax_km") > c.in().number("reach_km")) {
            return Optional.empty();
        }
        Footprint footprint = Footprint.of(
                km(c, "reach_km"), Angle.ofDegrees(c.in().positive("gamma_deg")), km(c, "hmin_km"), km(c, "hmax_km"));
        if (c.says("farthest", "behind")) {
            return exact(c, footprint.behind().kilometres());
        }
        if (c.says("nearest", "in front")) {
            return c.expected()[0] < 0 ? exact(c, -footprint.inFront().kilometres()) : Optional.empty();
        }
        if (c.says("width")) {
            return exact(c, footprint.halfWidth().kilometres());
        }
        double side = footprint.sideOfEqualSquare().kilometres();
        return c.says("area") ? exact(c, side * side) : Optional.empty();
    }

    private static Optional<EngineCheck> exact(Case c, double value) {
        return EngineRuns.exact(c, value, WORDS);
    }

    private static Position position(Case c, String which) {
        double longitude = c.in().number("lon" + which);
        double latitude = c.in().number("lat" + which);
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw c.in().wrong("lat" + which, "a latitude within 90 beside a longitude within 180 degrees");
        }
        return Position.of(latitude, longitude);
    }

    private static Distance metres(Case c, String key) {
        return Distance.ofMetres(c.in().notNegative(key));
    }

    private static Distance km(Case c, String key) {
        return Distance.ofKilometres(c.in().notNegative(key));
    }
}
