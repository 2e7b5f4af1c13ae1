package uk.homeward.referral;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.council.CurrentServices;
import uk.homeward.governance.Authority;

/** What triage cannot offer: a service that is not open yet, closes, or has no decision behind it (KEN-28, KEN-38). */
@Component
@Transactional(readOnly = true)
public class ServicesToday {

    private final CurrentServices services;
    private final Authority authority;
    private final Clock clock;

    ServicesToday(CurrentServices services, Authority authority, Clock clock) {
        this.services = services;
        this.authority = authority;
        this.clock = clock;
    }

    /** In the order of the profile, each with the sentence that says why. */
    public List<NotOffered> notOffered() {
        return services.all().stream()
                .flatMap(service ->
                        Optional.ofNullable(authority.whyNoStartOn(service, WorkingHours.dayOf(clock.instant())))
                                .map(why -> new NotOffered(service.name(), why))
                                .stream())
                .toList();
    }
}
