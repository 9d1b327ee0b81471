package testudo.tabulation.force;

import java.util.Optional;
import testudo.assessment.Force;
import testudo.defence.LayerGroup;
import testudo.table.Schema;
import testudo.tabulation.row.Words;

/**
 * Fire units of one class of range in one force.
 *
 * @param force whose units
 * @param group class; empty for all of them together, which never stands without its parts
 * @param fireUnits in it, without the United States
 * @param signed of what the force lacks today: signed for; empty where the force is not a multiple
 * @param open of what it lacks: neither held nor signed for; empty likewise
 */
public record ClassRow(
        Force force, Optional<LayerGroup> group, int fireUnits, Optional<Long> signed, Optional<Long> open) {
    public static final Schema<ClassRow> SCHEMA = Schema.of(
                    ClassRow.class, "fireUnitClasses", "Fire units by class of range, the total only with its parts")
            .key(
                    "laydown",
                    "today, on order, planned year, or a multiple under the plan's reading",
                    row -> row.force().key(),
                    row -> Words.of(row.force()))
            .text(
                    "class",
                    "long- and medium-range (BMD, LRAD, MRAD); short-range (SHORAD); very short-range and counter-drone (VSHORAD, C-UAS); all",
                    row -> row.group().map(Words::of).orElse("all"))
            .whole("fireUnits", "fire units", "in the force, without the United States", ClassRow::fireUnits)
            .maybeWhole("signed", "fire units", "of those that are lacking: signed for", ClassRow::signed)
            .maybeWhole("open", "fire units", "of those that are lacking: neither held nor signed for", ClassRow::open);
}
