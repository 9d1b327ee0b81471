package testudo.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a server listens and where it keeps things.
 *
 * @param host address to listen on
 * @param port to listen on; 0 for any that is free
 * @param token that a caller must show; needed on any address other than loopback
 * @param workspace folder of runs and stages
 * @param data folder of the shipped facts
 * @param plans folder of the shipped plans
 * @param version of the program
 * @param code which code is running
 */
public record Settings(
        String host,
        int port,
        Optional<String> token,
        Path workspace,
        Path data,
        Path plans,
        String version,
        String code) {
    private static final int SHORTEST_TOKEN = 16;
    private static final int LONGEST_TOKEN = 1_000;

    /** Refuses an address that others can reach without a token, and a token that can be guessed. */
    public Settings {
        if (host.isBlank()) {
            throw new IllegalArgumentException("--host is '" + host + "', which is no address.\nMaybe 127.0.0.1.");
        }
        if (token.isEmpty() && !isLoopback(host)) {
            throw new IllegalArgumentException("--host is '" + host
                    + "', which other machines can reach, and there is no --token.\nMaybe give --token with at least "
                    + SHORTEST_TOKEN + " characters that nobody guesses, or leave --host out.");
        }
        if (token.filter(t -> t.length() < SHORTEST_TOKEN || t.length() > LONGEST_TOKEN || !t.matches("[\\x21-\\x7e]+"))
                .isPresent()) {
            throw new IllegalArgumentException(
                    "--token has fewer than " + SHORTEST_TOKEN + " characters or more than " + LONGEST_TOKEN
                            + ", or one that a header cannot carry.\nMaybe a longer one of letters and digits.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException(
                    "--host is '" + host + "', which is no address of this machine.\nMaybe 127.0.0.1.");
        }
    }
}
