package testudo.cli.know;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import testudo.quantity.Luck;

/** Damages a text in one to three ways, always the same ones under the same luck. */
final class Damage {
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "-1",
            "0",
            "NaN",
            "Infinity",
            "-0.0",
            "1e999999999",
            "1e-999999999",
            "99999999999999999999",
            "2147483648",
            "-2147483649",
            "0x10",
            "4.0.5%",
            ".%",
            "140%",
            "POL",
            "NATO",
            "XXX",
            "yes",
            "~",
            "9999-12-31",
            "0001-01",
            "2026-02-31",
            "%n%s%d",
            "=cmd()",
            "'\u001B[31m'",
            "a\u0000b",
            "\u202Eabc",
            "\"a\\nb\"",
            "\"",
            "'",
            "[",
            "{a: b",
            "&x [*x]",
            "*x",
            "!!java.lang.Runtime {}",
            "../../etc/passwd",
            "/dev/zero",
            "\uFEFF",
            "<script>",
            "((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))",
            "P(leakers[cruise] <= 99999999999 per raid x) >= 90%",
            "[[999, 999]]",
            "[[31.0, 59.0]]",
            "1;2;3",
            "3183875.0",
            "1.234,5");

    private final Luck luck;
    private int draws;

    Damage(Luck luck) {
        this.luck = luck;
    }

    private int draw(int below) {
        return Math.min(below - 1, (int) (luck.uniform(1000 + draws++) * below));
    }

    /** The damaged text in UTF-8, or in what damage has left of it. */
    byte[] of(String text, boolean table) {
        String damaged = text;
        for (int i = 0, most = 1 + draw(3); i < most; i++) {
            damaged = once(damaged, table);
        }
        byte[] bytes = damaged.getBytes(StandardCharsets.UTF_8);
        if (draw(20) == 0 && bytes.length > 0) {
            bytes[draw(bytes.length)] = (byte) draw(256);
        }
        return bytes;
    }

    private String once(String text, boolean table) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return value();
        }
        int at = draw(lines.size());
        String line = lines.get(at);
        switch (draw(table ? 12 : 11)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, line.substring(0, draw(line.length() + 1)));
            case 3 -> lines.add(at, value());
            case 4 -> lines.set(at, line.replace(line.contains(":") ? ':' : ',', ';'));
            case 5 -> lines.set(at, inserted(line, value()));
            case 6 -> lines.set(at, " ".repeat(draw(9)) + line.strip());
            case 7 -> lines.set(at, inserted(line, value().repeat(1 + draw(400))));
            case 8 -> {
                return text.substring(0, draw(text.length() + 1));
            }
            default -> lines.set(at, table ? cell(line) : field(line));
        }
        return String.join(draw(10) == 0 ? "\r\n" : "\n", lines) + "\n";
    }

    private String value() {
        return VALUES.get(draw(VALUES.size()));
    }

    private String inserted(String line, String what) {
        int at = draw(line.length() + 1);
        return line.substring(0, at) + what + line.substring(at);
    }

    private String cell(String line) {
        String[] cells = line.split(",", -1);
        cells[draw(cells.length)] = value();
        return String.join(",", cells);
    }

    private String field(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? value() : line.substring(0, colon + 1) + " " + value();
    }
}
