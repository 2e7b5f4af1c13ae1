package uk.homeward.rehearsal.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.NeedsService;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.community.CommunityRules;
import uk.homeward.community.MembershipService;
import uk.homeward.council.CouncilProfile;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonService;
import uk.homeward.rehearsal.PastPlay;
import uk.homeward.rehearsal.RehearsalService;
import uk.homeward.rehearsal.TaskWorker;

/** Gives the demo of a council that buys long-term care people on the way to it, each once. */
@Component
@Profile("demo & !production")
class DemoLongTerm {

    private static final Logger log = LoggerFactory.getLogger(DemoLongTerm.class);
    private static final LocalTime ASKED_AT = LocalTime.of(10, 0);
    private static final String LOGIN = "social-worker";

    private final DemoCast cast;
    private final CouncilProfile council;
    private final FrameworkRules frameworks;
    private final CommunityRules community;
    private final LongTermDoors doors;
    private final RehearsalService rehearsal;
    private final DemoRegister made;
    private final TransactionTemplate transaction;

    DemoLongTerm(
            DemoCast cast,
            CouncilProfile council,
            FrameworkRules frameworks,
            CommunityRules community,
            LongTermDoors doors,
            RehearsalService rehearsal,
            DemoRegister made,
            PlatformTransactionManager transactions) {
        this.cast = cast;
        this.council = council;
        this.frameworks = frameworks;
        this.community = community;
        this.doors = doors;
        this.rehearsal = rehearsal;
        this.made = made;
        this.transaction = new TransactionTemplate(transactions);
    }

    void moveIn() {
        if (frameworks.frameworks().isEmpty()) {
            return;
        }
        List<DemoAssessed> everybody = cast.assessed();
        Instant present = rehearsal.now();
        rehearsal.lookBack(time -> {
            for (DemoAssessed person : everybody) {
                if (!made.names().contains(person.name())) {
                    String area = council.areas()
                            .get(everybody.indexOf(person) % council.areas().size());
                    moveIn(person, area, time, present);
                }
            }
        });
    }

    private void moveIn(DemoAssessed person, String area, PastPlay time, Instant present) {
        try {
            transaction.executeWithoutResult(status -> live(person, area, time, present));
        } catch (RuntimeException e) {
            log.warn("The life of {} in the demo cannot be told", person.name(), e);
        }
    }

    private void live(DemoAssessed person, String area, PastPlay time, Instant present) {
        LocalDate asked = LocalDate.ofInstant(present, WorkingHours.ZONE).minusDays(person.daysAgo());
        time.begin(at(asked, present));
        doors.work().as(LOGIN, () -> {
            String reference = doors.people().register(known(person.details()));
            String assessment = doors.desk()
                    .ask(new AssessmentRequest(reference, area, person.source(), null, asked, person.why(), null));
            time.until(at(asked.plusDays(1), present));
            person.needs().forEach(need -> doors.needs().note(assessment, need));
            community.services().stream()
                    .filter(service -> person.networkHours() != null)
                    .findFirst()
                    .ifPresent(service -> doors.memberships()
                            .join(
                                    reference,
                                    doors.assessments().find(assessment).packageReference(),
                                    new MembershipService.Joining(
                                            service.code(), asked.plusDays(1), person.networkHours(), null)));
        });
        time.until(present);
        made.note(person.name(), present);
    }

    private static Instant at(LocalDate day, Instant present) {
        Instant moment = day.atTime(ASKED_AT).atZone(WorkingHours.ZONE).toInstant();
        return moment.isAfter(present) ? present : moment;
    }

    /** No range of CHI numbers is kept free of real people. */
    private PersonDetails known(PersonDetails details) {
        return council.jurisdiction() == Jurisdiction.SCOTLAND
                ? new PersonDetails(
                        null,
                        details.givenName(),
                        details.familyName(),
                        details.dateOfBirth(),
                        details.address(),
                        details.postcode(),
                        details.telephone(),
                        details.ethnicity(),
                        details.communicationNeeds(),
                        details.preferredLanguage(),
                        details.representative(),
                        details.unpaidCarerName(),
                        details.interpreter(),
                        details.somebodyElse())
                : details;
    }

    /** The doors through which everybody goes. */
    record LongTermDoors(
            PersonService people,
            AssessmentDesk desk,
            AssessmentService assessments,
            NeedsService needs,
            MembershipService memberships,
            TaskWorker work) {}
}
