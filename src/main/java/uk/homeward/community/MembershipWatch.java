package uk.homeward.community;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.TimePassed;
import uk.homeward.community.CommunityRules.CappedService;
import uk.homeward.community.MembershipFact.CommunityServiceLeft;
import uk.homeward.community.MembershipFact.MembershipTakenOff;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;

/**
 * Before a community service ends that was commissioned for a time, managers are asked for each person in it what follows, and
 * who owns that (ELO-44). Once: what they agreed stays.
 */
@Component
class MembershipWatch {

    private final JdbcClient database;
    private final CommunityRules rules;
    private final PersonService people;
    private final FollowUpService followUps;

    MembershipWatch(JdbcClient database, CommunityRules rules, PersonService people, FollowUpService followUps) {
        this.database = database;
        this.rules = rules;
        this.people = people;
        this.followUps = followUps;
    }

    private record InIt(long id, String caseReference, String personReference) {}

    @EventListener
    @Transactional
    public void on(TimePassed time) {
        rules.services().stream()
                .filter(service -> !time.today().isBefore(service.askedFrom()))
                .forEach(service -> ask(service, time.today()));
    }

    private void ask(CappedService service, LocalDate today) {
        database
                .sql(
                        """
                        update community_membership set asked_on = :today
                         where service = :service and not taken_off and left_on is null and asked_on is null
                        returning id, case_reference, person_reference
                        """)
                .param("today", today)
                .param("service", service.code())
                .query((row, number) ->
                        new InIt(row.getLong("id"), row.getString("case_reference"), row.getString("person_reference")))
                .list()
                .stream()
                .filter(person -> people.find(person.personReference()).dateOfDeath() == null)
                .forEach(person -> followUps.open(new FollowUpRequest(
                        Reference.MEMBERSHIP.of(person.id()),
                        person.caseReference(),
                        person.personReference(),
                        FollowUpCause.COMMUNITY_ENDS,
                        service.until().plusDays(1),
                        "%s ends on %s. Agree with the person what follows, and who sees to it."
                                .formatted(service.name(), Wording.day(service.until())))));
    }

    @EventListener
    @Transactional
    public void on(CommunityServiceLeft left) {
        followUps.noLongerAsked(left.reference(), left.reason());
    }

    @EventListener
    @Transactional
    public void on(MembershipTakenOff off) {
        followUps.noLongerAsked(off.reference(), off.reason());
    }
}
