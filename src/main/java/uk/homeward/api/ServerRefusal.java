package uk.homeward.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * What the server refuses before any of our code sees it, an address or a header that it cannot read, in the shape of the
 * place: a problem for programs, a sentence for people.
 */
final class ServerRefusal extends ErrorReportValve {

    private static final String PERSON =
            """
            <!doctype html><html lang="en-GB"><head><title>Homeward</title></head><body><h1>%s</h1>\
            <p>%s</p><p><a href="/">Go to the first page</a></p></body></html>""";

    private static final String UNREADABLE =
            "The address or a header cannot be read. Check it, or start again from the first page.";
    private static final String UNEXPECTED = "Homeward cannot answer at this moment. Try again later.";

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        boolean nothingToSay = response.getStatus() < 400 || response.getContentWritten() > 0;
        if (nothingToSay || !response.setErrorReported()) {
            return;
        }
        try {
            write(request.getRequestURI(), response);
        } catch (IOException gone) {
            getContainer().getLogger().debug("Nobody waits for the answer any more", gone);
        }
    }

    private static void write(String address, Response response) throws IOException {
        boolean program = address != null && (Api.owns(address) || address.startsWith("/engine-rest"));
        boolean ours = response.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value();
        ProblemType type = ours ? ProblemType.UNEXPECTED : ProblemType.BAD_REQUEST;
        String sentence = ours ? UNEXPECTED : UNREADABLE;
        response.setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getReporter()
                .write(
                        program
                                ? type.written(response.getStatus(), sentence)
                                : PERSON.formatted(type.title(), sentence));
        response.finishResponse();
    }
}
