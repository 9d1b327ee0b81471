package testudo.requirement;

import java.io.Serializable;
import java.util.List;

/**
 * A public figure beside ours in the same unit.
 *
 * @param words what the public figure says
 * @param value as published
 * @param unit of both
 * @param ours the same, computed here
 * @param basis what ours counts
 * @param rows keys of the rows that it rests on
 * @param sources keys of their sources
 */
public record PublicFigure(
        String words, String value, String unit, String ours, String basis, List<String> rows, List<String> sources)
        implements Serializable {
    public PublicFigure {
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }
}
