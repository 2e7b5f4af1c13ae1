package uk.homeward.confidentiality;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.confidentiality.ConfidentialityFact.ClosedRecordOpened;
import uk.homeward.confidentiality.ConfidentialityFact.OpeningLookedInto;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Wording;

/** Breaking the glass: whoever must see a closed record opens it for a while, with a reason that others look into. */
@Service
@Transactional
public class RecordOpeningService {

    private final RecordOpenings openings;
    private final Restrictions restrictions;
    private final PeopleOnRecord people;
    private final NeedToKnow rules;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RecordOpeningService(
            RecordOpenings openings,
            Restrictions restrictions,
            PeopleOnRecord people,
            NeedToKnow rules,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.openings = openings;
        this.restrictions = restrictions;
        this.people = people;
        this.rules = rules;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws NotFound if nobody has the reference */
    public void open(String reference, @Nullable String reason) {
        String personReference = people.kept(reference);
        String why = Wording.required("reason", "The reason", reason, "Say why you have to open this record.");
        boolean restricted = restrictions
                .findByPersonReferenceAndLiftedAtIsNull(personReference)
                .isPresent();
        openings.save(new RecordOpening(personReference, Actor.name(), why, clock.instant(), untilWhen(), restricted));
        facts.publishEvent(new ClosedRecordOpened(personReference, why));
    }

    private Instant untilWhen() {
        return LocalDate.now(clock)
                .plusDays(rules.openedForDays())
                .atStartOfDay(WorkingHours.ZONE)
                .toInstant();
    }

    public void lookInto(long number, @Nullable String finding) {
        String found = Wording.required("finding", "What you found", finding, "Say what you found.");
        RecordOpening opening = openings.findById(number)
                .orElseThrow(() -> new NotFound("There is no such opening. Go back to the list and choose again."));
        opening.lookInto(Actor.name(), clock.instant(), found);
        facts.publishEvent(new OpeningLookedInto(opening.personReference(), found));
    }

    @Transactional(readOnly = true)
    public Paged<RecordOpeningView> all(PageQuery page) {
        return Paged.of(openings.all(page.pageable()).map(RecordOpening::view));
    }

    @Transactional(readOnly = true)
    public long countToLookInto() {
        return openings.countByLookedIntoAtIsNull();
    }
}
