package testudo.threat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import testudo.quantity.Angle;
import testudo.quantity.Percent;

/**
 * How a ballistic missile flies its range, as a stated table of factors beside the minimum-energy arc; nothing is integrated.
 *
 * <p>Depressed and lofted follow from a flat Earth without air at a launch angle g of 25 and 60 degrees: time {@code sqrt(tan g)}, apogee
 * {@code tan g}, speed {@code 1/sqrt(sin 2g)}, reach {@code sin 2g}, each beside 45 degrees. Quasi-ballistic is an assumption from public
 * descriptions: a low apogee, a slow steep end. Weaving on the way is not modelled.
 */
public enum Trajectory {
    /** The arc of least launch speed, with the terminal speed and angle of the class's profile. */
    MINIMUM_ENERGY("minimum-energy", 100, 100, 100, 100, 0),
    /** Flat and fast: little warning, at the price of reach. */
    DEPRESSED("depressed", 68, 47, 114, 77, 25),
    /** High and steep. */
    LOFTED("lofted", 132, 173, 107, 87, 60),
    /** Low, then a steep and slow end, as public sources describe newer short-range missiles. */
    QUASI_BALLISTIC("quasi-ballistic", 90, 40, 65, 100, 70);

    private final String key;
    private final Percent time;
    private final Percent apogee;
    private final Percent terminalSpeed;
    private final Percent reach;
    private final Optional<Angle> terminalAngle;

    Trajectory(String key, int time, int apogee, int terminalSpeed, int reach, int terminalDegrees) {
        this.key = key;
        this.time = Percent.of(time);
        this.apogee = Percent.of(apogee);
        this.terminalSpeed = Percent.of(terminalSpeed);
        this.reach = Percent.of(reach);
        terminalAngle = terminalDegrees == 0 ? Optional.empty() : Optional.of(Angle.ofDegrees(terminalDegrees));
    }

    /** The name in raid files. */
    public String key() {
        return key;
    }

    /** Flight time beside that of the minimum-energy arc over the same range. */
    public Percent time() {
        return time;
    }

    /** Apogee beside that of the minimum-energy arc over the same range. */
    public Percent apogee() {
        return apogee;
    }

    /** Terminal speed beside that of the class's profile. */
    public Percent terminalSpeed() {
        return terminalSpeed;
    }

    /** Reach beside that of the class's profile. */
    public Percent reach() {
        return reach;
    }

    /** Angle of descent below the horizon; empty where the profile's holds. */
    public Optional<Angle> terminalAngle() {
        return terminalAngle;
    }

    /** The trajectory of that key. */
    public static Optional<Trajectory> ofKey(String key) {
        return Arrays.stream(values())
                .filter(trajectory -> trajectory.key.equals(key))
                .findFirst();
    }

    /** Every key, for messages. */
    public static String keys() {
        return Arrays.stream(values()).map(Trajectory::key).collect(Collectors.joining(", "));
    }
}
