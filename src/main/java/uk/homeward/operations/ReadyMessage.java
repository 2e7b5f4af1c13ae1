package uk.homeward.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.homeward.access.DemoStaff;
import uk.homeward.access.StaffMember;

/** The one thing that whoever starts the demo needs to read. */
@Component
@Profile("demo & !production")
class ReadyMessage {

    private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

    private final ServletWebServerApplicationContext application;
    private final Environment settings;
    private final JdbcConnectionDetails database;
    private final DemoStaff staff;

    ReadyMessage(
            ServletWebServerApplicationContext application,
            Environment settings,
            JdbcConnectionDetails database,
            DemoStaff staff) {
        this.application = application;
        this.settings = settings;
        this.database = database;
        this.staff = staff;
    }

    @EventListener(ApplicationReadyEvent.class)
    void show() {
        log.info(text());
    }

    String text() {
        return """
                Homeward is ready.

                  Open      http://localhost:%d
                  Sign in   %s
                            each with its own name as password
                  Data      %s
                  Stop      Ctrl+C
                """
                .formatted(application.getWebServer().getPort(), logins(), place())
                .indent(2)
                .transform(block -> System.lineSeparator() + block);
    }

    /** Four to a line. */
    private String logins() {
        List<String> names = staff.all().stream().map(StaffMember::id).toList();
        return IntStream.range(0, (names.size() + 3) / 4)
                .mapToObj(line -> String.join(", ", names.subList(line * 4, Math.min(names.size(), line * 4 + 4))))
                .collect(Collectors.joining(",\n            "));
    }

    private String place() {
        String directory = settings.getProperty("homeward.data-dir", "");
        boolean embedded = settings.getProperty("spring.datasource.url", "").isBlank();
        return embedded && !directory.isBlank()
                ? Path.of(directory).toAbsolutePath().normalize() + " (kept from one start to the next)"
                : database.getJdbcUrl();
    }
}
