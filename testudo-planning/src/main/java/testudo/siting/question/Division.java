package testudo.siting.question;

import java.io.Serializable;
import testudo.quantity.Percent;

/**
 * How each member's fire units are divided before any is placed; every share is a stated assumption.
 *
 * @param setAside share kept for manoeuvre forces, air bases and ports before people are covered
 * @param manoeuvre share of the set-aside that goes with manoeuvre forces, pooled without places; the rest stands at bases and ports
 * @param fixedShare share of what remains that stands on its owner's land for good; the rest is a reserve that must travel
 * @param arrived share of the reserve that has arrived; a unit that is still moving engages nothing
 */
public record Division(Percent setAside, Percent manoeuvre, Percent fixedShare, Percent arrived)
        implements Serializable {
    /** The default assumptions: 40% set aside, half of it with forces, half of the rest fixed, the reserve in place. */
    public static final Division DEFAULT =
            new Division(Percent.of(40), Percent.of(50), Percent.of(50), Percent.of(100));

    public Division {
        requireShare("setAside", setAside);
        requireShare("manoeuvre", manoeuvre);
        requireShare("fixedShare", fixedShare);
        requireShare("arrived", arrived);
    }

    public Division withSetAside(Percent share) {
        return new Division(share, manoeuvre, fixedShare, arrived);
    }

    public Division withFixedShare(Percent share) {
        return new Division(setAside, manoeuvre, share, arrived);
    }

    public Division withArrived(Percent share) {
        return new Division(setAside, manoeuvre, fixedShare, share);
    }

    public static void requireShare(String name, Percent share) {
        if (share.value() < 0 || share.value() > 100) {
            throw new IllegalArgumentException(name + " lies between 0% and 100%, was " + share.value() + "%");
        }
    }
}
