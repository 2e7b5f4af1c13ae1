package uk.homeward.dataimport;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.TimePassed;

/** Files about which nobody decides are not kept: people stand in them. */
@Component
class ImportCleanup {

    private static final Duration KEPT = Duration.ofDays(14);

    private final DataImports imports;
    private final DataImportService service;
    private final Clock clock;

    ImportCleanup(DataImports imports, DataImportService service, Clock clock) {
        this.imports = imports;
        this.service = service;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(TimePassed time) {
        imports.findByStatusAndCheckedAtBefore(
                        ImportStatus.CHECKED, clock.instant().minus(KEPT))
                .forEach(old -> service.discard(old.reference(), "Nobody decided about it for two weeks."));
    }
}
