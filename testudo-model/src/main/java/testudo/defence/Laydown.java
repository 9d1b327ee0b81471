package testudo.defence;

import java.io.Serializable;
import java.util.List;

/**
 * Where the shield stands: computed places, never real ones.
 *
 * @param name such as today, x4, x5 or a year
 * @param units the fire units with places
 * @param pooled fire units kept for manoeuvre forces, without places; they cover no city and meet no raid
 * @param reserve units of the theatre reserve that are moving and cannot yet engage
 * @param sharing who may engage over whose land
 */
public record Laydown(String name, List<FireUnit> units, int pooled, int reserve, Sharing sharing)
        implements Serializable {
    public Laydown {
        units = List.copyOf(units);
    }
}
