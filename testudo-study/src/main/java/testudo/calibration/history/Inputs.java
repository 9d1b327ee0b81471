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
import testudo.calibration.record.AttackRecord;
import testudo.calibration.record.RecordClass;

/** A hash of what a calibration rests on: the attacks that it may see and the tables of the mirror. */
final class Inputs {
    private static final List<String> TABLES =
            List.of("mirror_holdings.csv", "mirror_places.csv", "mirror_types.csv", "side_data.csv");

    private Inputs() {}

    static String hash(AttackRecord record, YearMonth until, Path calibration) {
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
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java knows no SHA-256", e);
        }
    }
}
