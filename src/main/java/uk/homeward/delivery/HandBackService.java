package uk.homeward.delivery;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.delivery.DeliveryFact.HandBackNoticeGiven;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;

/** A provider hands care back with notice: from the first day somebody else is looked for, and it goes on until then. */
@Service
@Transactional
public class HandBackService {

    private final DeliveryService delivery;
    private final SuccessorSearch successors;
    private final NoticeRules rules;
    private final JdbcClient database;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    HandBackService(
            DeliveryService delivery,
            SuccessorSearch successors,
            NoticeRules rules,
            JdbcClient database,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.delivery = delivery;
        this.successors = successors;
        this.rules = rules;
        this.database = database;
        this.facts = facts;
        this.clock = clock;
    }

    /** A notice that is shorter than the contract's is recorded, as a breach on the provider's record. */
    public void give(String packageReference, int element, HandBackNotice notice) {
        LocalDate today = LocalDate.now(clock);
        ElementView part = open(packageReference, element);
        int days = notice.days(today);
        int added = database.sql(
                        """
                        insert into delivery_notice (id, package_id, element, provider_code, given_on, last_day, notice_days,
                            required_days, reason, told_by)
                        values (nextval('delivery_notice_seq'), :package, :element, :provider, :given, :last, :days,
                            :required, :reason, :by)
                        on conflict (package_id, element) do nothing
                        """)
                .param("package", Reference.PACKAGE.id(packageReference))
                .param("element", element)
                .param("provider", part.providerCode())
                .param("given", notice.given(today))
                .param("last", notice.last(today))
                .param("days", days)
                .param("required", rules.noticeDays())
                .param("reason", notice.why())
                .param("by", Actor.name())
                .update();
        if (added == 0) {
            throw new Conflict("The notice of this provider is on record. Open the case to see it.");
        }
        facts.publishEvent(new HandBackNoticeGiven(
                packageReference,
                element,
                part.providerName(),
                notice.last(today),
                days < rules.noticeDays(),
                notice.why()));
        successors.look(packageReference);
    }

    private ElementView open(String packageReference, int element) {
        return delivery.find(packageReference).stream()
                .flatMap(view -> view.elements().stream())
                .filter(one -> one.number() == element && one.endedAs() == null)
                .findFirst()
                .orElseThrow(
                        () -> new NotFound("This package has no such part that goes on. Open the case to see them."));
    }
}
