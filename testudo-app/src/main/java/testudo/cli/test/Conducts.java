package testudo.cli.test;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import testudo.cli.ask.Options;
import testudo.proving.Conduct;
import testudo.quantity.Span;
import testudo.raid.Doctrine;
import testudo.raid.Shots;

/** The words of the command line for how a shield fights. */
final class Conducts {
    private static final Pattern SALVO = Pattern.compile("salvo (\\d{1,2})");
    private static final Pattern LOOKS = Pattern.compile("sls (\\d{1,2})");
    private static final Pattern TWO_SALVOES = Pattern.compile("salvo (\\d{1,2})-(\\d{1,2})");

    private Conducts() {}

    static Conduct of(String doctrine, @Nullable String shots, @Nullable String picture) {
        Doctrine.Rule rule = Options.choice("--doctrine", doctrine, Doctrine.Rule.values(), Conducts::key);
        Doctrine known = shots == null ? Doctrine.standard().under(rule) : Doctrine.of(rule, shots(shots));
        Optional<Span> share = picture == null ? Optional.empty() : Optional.of(Options.share("--picture", picture));
        return new Conduct(known, Optional.empty(), share, Optional.empty());
    }

    private static String key(Doctrine.Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Shots shots(String text) {
        Matcher salvo = SALVO.matcher(text);
        Matcher looks = LOOKS.matcher(text);
        Matcher two = TWO_SALVOES.matcher(text);
        try {
            if (text.equals("single")) {
                return Shots.single();
            } else if (text.equals("sls")) {
                return Shots.shootLookShoot();
            } else if (salvo.matches()) {
                return Shots.salvo(Integer.parseInt(salvo.group(1)));
            } else if (looks.matches()) {
                return Shots.shootLookShoot(Integer.parseInt(looks.group(1)));
            } else if (two.matches()) {
                return Shots.salvoLookSalvo(Integer.parseInt(two.group(1)), Integer.parseInt(two.group(2)));
            }
        } catch (IllegalArgumentException e) {
            throw refused(text);
        }
        throw refused(text);
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException(
                "--shots is '" + text + "'.\nMaybe single, 'salvo 2', sls, 'sls 3' or 'salvo 2-1'.");
    }
}
