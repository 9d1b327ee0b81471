package testudo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The addresses that are answered, each kept by its method and its path as the description writes them. */
public final class Paths {
    private final RoutesConfig routes;
    private final Set<String> all = new TreeSet<>();

    /** Addresses of a server. */
    public Paths(RoutesConfig routes) {
        this.routes = routes;
    }

    public void get(String path, Handler answer) {
        all.add("GET " + path);
        routes.get(path, answer);
    }

    public void post(String path, Handler answer) {
        all.add("POST " + path);
        routes.post(path, answer);
    }

    public void delete(String path, Handler answer) {
        all.add("DELETE " + path);
        routes.delete(path, answer);
    }

    /** All of them. */
    public Set<String> all() {
        return Collections.unmodifiableSet(all);
    }
}
