package testudo.requirement;

/** Why a threat gets through, in words a planner reads. */
final class LimitWords {
    private LimitWords() {}

    static String of(String cause) {
        return switch (cause) {
            case "missed" ->
                "Most that get through were shot at and missed: on the worst nights all shots at a class are poor together (common mode),"
                        + " and no number of fire units makes such nights go away.";
            case "neverDetected" ->
                "Most that get through were never seen by any fire unit's radar: the ground hides them, wherever units may stand.";
            case "neverInEnvelope" ->
                "Most that get through never came within reach of a unit that may fire at them: the types on offer reach too little ground.";
            case "notReady" -> "Most that get through passed only units that were not ready that night.";
            case "noChannel" -> "Most that get through passed units that were busy with others.";
            case "noRounds" -> "Most that get through passed units that had no rounds left.";
            case "heldBack" -> "Most that get through were left to cheaper rounds, as the doctrine says.";
            default -> "";
        };
    }
}
