package testudo.threat;

import java.io.Serializable;
import java.util.List;
import testudo.quantity.Position;

/**
 * A coarse arc outside the theatre from which one night's raid comes.
 *
 * @param name north, east, south-east or deep
 * @param arc points along the arc, at least one; launches are spread evenly between them
 */
public record Sector(String name, List<Position> arc) implements Serializable {
    public Sector {
        arc = List.copyOf(arc);
        if (arc.isEmpty()) {
            throw new IllegalArgumentException("sector '" + name + "' has no points");
        }
    }
}
