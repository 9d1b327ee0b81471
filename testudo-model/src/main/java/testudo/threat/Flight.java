package testudo.threat;

/** How a class flies, as far as a defence is concerned. */
public enum Flight {
    /** Level along the ground, on way-points. */
    LEVEL,
    /** On an arc whose time and apogee follow from its length; a raid may state another trajectory. */
    ARC,
    /** Down from an altitude and at a speed that its profile states. */
    DESCENT
}
