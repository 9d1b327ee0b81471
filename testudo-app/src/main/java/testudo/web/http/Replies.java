package testudo.web.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** JSON in and out, with bounds on what comes in. */
public final class Replies {
    private static final int DEEPEST = 30;
    private static final int LONGEST = 256 * 1024;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .maxNumberLength(50)
                            .build())
                    .build())
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Replies() {}

    /** A new object. */
    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** Text of JSON on one line. */
    public static String text(JsonNode node) {
        return node.toString();
    }

    /** Answers with JSON. */
    public static void json(Context asked, JsonNode node) {
        json(asked, text(node));
    }

    /** Answers with text that is JSON. */
    public static void json(Context asked, String text) {
        asked.contentType("application/json").result(text);
    }

    /**
     * The body as an object of JSON.
     *
     * @throws Refusal if it is none, or too large or too deep
     */
    public static ObjectNode body(Context asked) {
        try {
            if (JSON.readTree(bytes(asked)) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException wrong) {
            throw unreadable();
        } catch (java.io.IOException wrong) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static Refusal unreadable() {
        return Refusal.unfit(
                "The body is no object of JSON, or it is nested deeper than " + DEEPEST + ".", "see /openapi.yaml.");
    }

    /** The body, at most as long as a plan may be. */
    public static byte[] bytes(Context asked) {
        try {
            byte[] all = asked.req().getInputStream().readNBytes(LONGEST + 1);
            if (all.length > LONGEST) {
                throw new Refusal(413, "The body is longer than " + LONGEST / 1024 + " kB.", "send less.");
            }
            return all;
        } catch (java.io.IOException broken) {
            throw new Refusal(400, "The body ended early.", "send it whole.");
        }
    }

    /** The refusal as everyone gets it. */
    public static void refuse(Context asked, Refusal refusal) {
        asked.status(refusal.status());
        ObjectNode node = object().put("message", refusal.getMessage()).put("maybe", refusal.maybe());
        node.set("findings", refusal.json());
        json(asked, node);
    }

    /** Every fault of what was handed in. */
    public static Refusal bad(BadInput bad, String message) {
        return new Refusal(422, message, "mend what the findings name.", bad.findings());
    }

    /** Faults as JSON. */
    public static ArrayNode findings(List<Finding> findings) {
        ArrayNode all = JSON.createArrayNode();
        for (Finding finding : findings) {
            all.addObject()
                    .put("file", bare(finding.file()))
                    .put("line", finding.line())
                    .put("field", "")
                    .put("check", finding.check())
                    .put("message", bare(finding.message()))
                    .put("maybe", bare(finding.maybe()));
        }
        return all;
    }

    /** Without the folders of this machine: of a path that begins at its root only the name at its end is told. */
    private static String bare(String text) {
        return text.replaceAll("(?<![A-Za-z0-9:/.])(?:/[A-Za-z0-9._ -]+)*/([A-Za-z0-9._-]+)", "$1");
    }
}
