package testudo.web.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what is no request, such as a path with a null character, as every other refusal, in place of the server's own page. */
public final class Unreadable extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String text = Replies.object()
                .put("message", "What was asked is no request that can be read.")
                .put("maybe", "see /openapi.yaml.")
                .set("findings", Replies.findings(List.of()))
                .toString();
        response.getHeaders().put("Content-Type", "application/json");
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    }
}
