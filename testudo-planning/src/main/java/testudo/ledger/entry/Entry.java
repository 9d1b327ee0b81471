package testudo.ledger.entry;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import testudo.quantity.Member;
import testudo.quantity.Percent;

/**
 * Everything that one edition prints about one member in one year; what it does not print is empty.
 *
 * @param estimate whether the edition marks any of it as an estimate
 * @param share spending as a share of GDP
 * @param current spending in million US dollars at the prices and exchange rates of the year
 * @param constant spending in million US dollars at 2021 prices and exchange rates
 * @param realChange change on the year before in constant prices, as printed
 * @param equipmentShare major equipment as a share of defence spending
 * @param sources keys of the sources
 * @param notes doubts that the table states about these figures
 */
public record Entry(
        Member member,
        Year year,
        Edition edition,
        boolean estimate,
        Optional<Share> share,
        Optional<Amount> current,
        Optional<Amount> constant,
        Optional<Percent> realChange,
        Optional<Percent> equipmentShare,
        List<String> sources,
        List<String> notes) {
    public Entry {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }
}
