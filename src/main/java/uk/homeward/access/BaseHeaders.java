package uk.homeward.access;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * What every answer tells the browser, whoever makes it: pages, API, engine REST, the engine's web applications, files, and
 * what the server refuses by itself.
 */
final class BaseHeaders extends ValveBase {

    static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options", "nosniff",
            // Addresses hold references of people and cases.
            "Referrer-Policy", "same-origin",
            "X-Frame-Options", "SAMEORIGIN",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    BaseHeaders() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        ALL.forEach(response::setHeader);
        getNext().invoke(request, response);
    }
}
