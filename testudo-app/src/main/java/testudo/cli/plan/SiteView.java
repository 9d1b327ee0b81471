package testudo.cli.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import testudo.assessment.BusyRounds;
import testudo.assessment.OneSiting;
import testudo.cli.say.Legend;
import testudo.cli.say.TextTable;
import testudo.defence.Layer;
import testudo.formats.Drawing;
import testudo.quantity.Figures;
import testudo.quantity.Percent;
import testudo.siting.cover.Certificate;
import testudo.siting.question.BusyShare;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.siting.question.SitingShortfall;
import testudo.siting.question.StatedRaids;
import testudo.telling.InWords;
import testudo.telling.Words;

/** One laydown with its certificate, for people and machines. */
final class SiteView {
    static final String COMPUTED = "Places are computed from public data; none is that of a real unit.";

    private SiteView() {}

    static Map<String, Object> map(OneSiting siting) {
        SitingAnswer answer = siting.answer();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("laydown", siting.laydown().name());
        map.put("basis", InWords.said(Words.basis(siting.basis())));
        map.put("computed", true);
        map.put("note", COMPUTED);
        map.put("sharing", siting.laydown().sharing().rule().name().toLowerCase(Locale.ROOT));
        map.put("robust", siting.question().raids().raids().isEmpty() ? Optional.empty() : Optional.of(robust(siting)));
        map.put("busy", siting.busy().map(SiteView::busy));
        map.put("fireUnits", siting.inventory().fireUnits());
        map.put("placed", siting.laydown().units().size());
        map.put("withForces", siting.laydown().pooled());
        map.put("moving", siting.laydown().reserve());
        map.putAll(certificate(answer.people()));
        Map<String, Object> certificates = new LinkedHashMap<>();
        certificates.put("people", certificate(answer.people()));
        certificates.put("bases", certificate(answer.bases()));
        map.put("certificates", certificates);
        map.put("cover", answer.cover().stream().map(c -> cover(c, "")).toList());
        List<Map<String, Object>> members = new ArrayList<>();
        answer.members().forEach((member, covers) -> covers.forEach(c -> members.add(cover(c, member.code()))));
        map.put("members", members);
        map.put(
                "shortfalls",
                answer.shortfalls().stream().map(SiteView::shortfall).toList());
        map.put(
                "units",
                siting.laydown().units().stream()
                        .map(unit -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("id", unit.id());
                            row.put("member", unit.member());
                            row.put("host", unit.host());
                            row.put("system", unit.system().id());
                            row.put("layer", unit.system().layer().key());
                            row.put("duty", unit.duty().name().toLowerCase(Locale.ROOT));
                            row.put("longitude", unit.position().longitude());
                            row.put("latitude", unit.position().latitude());
                            row.put("sidc", Drawing.symbol(unit.system()));
                            row.put("rounds", unit.rounds());
                            row.put("reserve", unit.reserve());
                            return row;
                        })
                        .toList());
        return map;
    }

    private static Map<String, Object> robust(OneSiting siting) {
        StatedRaids stated = siting.question().raids();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("measure", stated.tail().value() == 0 ? "mean" : "mean of the worst");
        map.put("tail", stated.tail());
        map.put("raids", stated.raids().stream().map(StatedRaids.Stated::name).toList());
        return map;
    }

    /** The busy share of each layer with which every round was placed. */
    private static List<Map<String, Object>> busy(BusyRounds rounds) {
        List<Map<String, Object>> list = new ArrayList<>();
        rounds.rounds().forEach(round -> {
            Map<String, Object> map = new LinkedHashMap<>();
            for (Layer layer : Layer.values()) {
                map.put(layer.key(), round.busy().of(layer));
            }
            map.put("value", round.answer().people().value().value());
            list.add(map);
        });
        return list;
    }

    private static Map<String, Object> certificate(Certificate certificate) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("value", certificate.value().value());
        map.put("bound", certificate.bound().value());
        map.put("gap", certificate.gap());
        map.put("whichBound", InWords.of(certificate.kind()));
        map.put("proved", certificate.proved());
        map.put("stoppedBy", InWords.stopped(certificate.stoppedBy()));
        map.put("work", certificate.work());
        return map;
    }

    /** A class that no unit can engage has null shares, which is not 0%. */
    private static Map<String, Object> cover(Cover cover, String member) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (!member.isEmpty()) {
            map.put("member", member);
        }
        map.put("threatClass", cover.threatClass());
        map.put("by", InWords.of(cover.by()));
        map.put("people", cover.people());
        map.put("bases", cover.bases());
        return map;
    }

    private static Map<String, Object> shortfall(SitingShortfall shortfall) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("member", shortfall.member());
        map.put("system", shortfall.system());
        map.put("fireUnits", shortfall.fireUnits());
        map.put("cause", InWords.withoutPlace());
        return map;
    }

    static String text(OneSiting siting) {
        StringBuilder text = new StringBuilder();
        SitingAnswer answer = siting.answer();
        text.append(String.format(
                Locale.ROOT,
                "Laydown %s: %d of %d fire units at computed places, %d with manoeuvre forces, %d moving or without a"
                        + " place.%n%s%n%n",
                siting.laydown().name(),
                siting.laydown().units().size(),
                siting.inventory().fireUnits(),
                siting.laydown().pooled(),
                siting.laydown().reserve(),
                InWords.said(Words.basis(siting.basis()))));
        TextTable table = new TextTable("class", "by", "people %", "bases %");
        answer.cover()
                .forEach(
                        c -> table.add(c.threatClass().key(), InWords.of(c.by()), share(c.people()), share(c.bases())));
        text.append(table).append("\n\n");
        siting.busy().ifPresent(rounds -> text.append(busyText(rounds)));
        text.append(line("People", answer.people())).append(line("Bases", answer.bases()));
        answer.shortfalls()
                .forEach(s -> text.append(String.format(
                        Locale.ROOT,
                        "Without a place: %d × %s of %s: %s%n",
                        s.fireUnits(),
                        s.system(),
                        s.member(),
                        InWords.withoutPlace())));
        return text.append(COMPUTED)
                .append("\n")
                .append(Legend.layers())
                .append("\n")
                .toString();
    }

    private static String busyText(BusyRounds rounds) {
        TextTable table = new TextTable("round", "BMD %", "LRAD %", "MRAD %", "SHORAD %", "VSHORAD %", "C-UAS %");
        for (int i = 0; i < rounds.rounds().size(); i++) {
            BusyShare busy = rounds.rounds().get(i).busy();
            List<String> row = new ArrayList<>(List.of(String.valueOf(i + 1)));
            for (Layer layer : Layer.values()) {
                row.add(Figures.number(100 * busy.of(layer).value()));
            }
            table.add(row.toArray(String[]::new));
        }
        return "Busy share with which each round was placed: threats that met a ready unit and found no channel or no"
                + " round.\n"
                + table + "\n\n";
    }

    private static String share(Optional<Percent> share) {
        return share.map(s -> Figures.number(s.value())).orElse("none");
    }

    private static String line(String what, Certificate c) {
        return String.format(
                Locale.ROOT,
                "%s: value %s, no placement exceeds %s (%s bound, gap %s), stopped by: %s.%n",
                what,
                Figures.three(c.value().value()),
                Figures.three(c.bound().value()),
                InWords.of(c.kind()),
                Figures.percent(c.gap().value()),
                InWords.stopped(c.stoppedBy()));
    }
}
