package testudo.calibration.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.assumed.EngineAssumptions;
import testudo.calibration.record.AttackRecord;
import testudo.calibration.record.CsvTable;
import testudo.calibration.record.RecordClass;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.raid.Assumptions;

/**
 * A hash of what a calibration rests on: the attacks that it may see, the tables of the mirror, the types and threats that the mirror fights
 * with as the facts state them, the engine's own assumptions, and the priors.
 */
final class Inputs {
    private static final List<String> TABLES =
            List.of("mirror_holdings.csv", "mirror_places.csv", "mirror_types.csv", "side_data.csv");

    private Inputs() {}

    static String hash(FactBook facts, AttackRecord record, YearMonth until, Path calibration) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (RecordClass recordClass : RecordClass.values()) {
                record.of(recordClass, Target.FIRST, until)
                        .forEach(attack -> digest.update(attack.toString().getBytes(StandardCharsets.UTF_8)));
            }
            for (String table : TABLES) {
                digest.update(Files.readString(calibration.resolve(table))
                        .replace("\r", "")
                        .getBytes(StandardCharsets.UTF_8));
            }
            digest.update(priors().getBytes(StandardCharsets.UTF_8));
            digest.update(fought(facts, calibration).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java knows no SHA-256", e);
        }
    }

    /** What a coordinate of a fought point means: nine points of every prior. */
    private static String priors() {
        StringBuilder text = new StringBuilder();
        for (int tenth = 1; tenth < 10; tenth++) {
            double u = tenth / 10.0;
            for (Parameter parameter : Parameter.values()) {
                text.append(String.format(Locale.ROOT, "%s=%.6f;", parameter.key(), parameter.at(u)));
            }
            text.append(String.format(Locale.ROOT, "%.6f;%.6f;", Nightly.spread(u), Heights.share(u)));
        }
        return text.toString();
    }

    /** What the engine fights with; maps in the order of their keys. */
    private static String fought(FactBook facts, Path calibration) {
        SortedMap<String, String> all = new TreeMap<>();
        CsvTable holdings = CsvTable.read(calibration.resolve("mirror_holdings.csv"), List.of("system_id"));
        for (int row = 0; row < holdings.size(); row++) {
            SystemType type = facts.system(holdings.text(row, "system_id")).type();
            String envelopes = new TreeMap<>(type.envelopes()).toString();
            all.put(type.id(), type.with(Map.of(), type.roundCostMillionEur()) + envelopes);
        }
        facts.threatFacts().forEach((threatClass, threat) -> all.put(threatClass.key(), threat.profile() + ""));
        Assumptions standard = EngineAssumptions.of(facts);
        all.put("correlation", new TreeMap<>(standard.correlation()).toString());
        all.put("softKill", new TreeMap<>(standard.softKill()).toString());
        all.put(
                "assumed",
                List.of(
                                standard.decoyTaken(),
                                standard.sharedPicture(),
                                standard.ownPicture(),
                                standard.seenAlive(),
                                standard.seenDead(),
                                standard.readiness(),
                                standard.channelHold(),
                                standard.screening())
                        .toString());
        return all.toString();
    }
}
