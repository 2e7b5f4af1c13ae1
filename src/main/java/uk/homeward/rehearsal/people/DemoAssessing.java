package uk.homeward.rehearsal.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.Need;
import uk.homeward.assessment.NeedsService;
import uk.homeward.community.CommunityRules;
import uk.homeward.community.MembershipJoinService;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.ExemptionRequest;
import uk.homeward.gate.GateService;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonService;

/** What a social worker does outside Tasklist until needs are known. */
@Component
@Profile("demo & !production")
class DemoAssessing {

    private final PersonService people;
    private final AssessmentDesk desk;
    private final AssessmentService assessments;
    private final NeedsService needs;
    private final GateService gate;
    private final CommunityRules community;
    private final MembershipJoinService memberships;

    DemoAssessing(
            PersonService people,
            AssessmentDesk desk,
            AssessmentService assessments,
            NeedsService needs,
            GateService gate,
            CommunityRules community,
            MembershipJoinService memberships) {
        this.people = people;
        this.desk = desk;
        this.assessments = assessments;
        this.needs = needs;
        this.gate = gate;
        this.community = community;
        this.memberships = memberships;
    }

    String register(PersonDetails details) {
        return people.register(details);
    }

    /** @return the reference of the assessment */
    String ask(AssessmentRequest request) {
        return desk.ask(request);
    }

    void note(String assessment, List<Need> all) {
        all.forEach(need -> needs.note(assessment, need));
    }

    /** A council without a short-term service has nothing that comes first. */
    void exempt(String person) {
        if (gate.asks()) {
            gate.recordExemption(
                    person,
                    new ExemptionRequest(
                            ExemptionGround.ALREADY_TRIED, "Enablement was tried twice in the last year."));
        }
    }

    void join(String person, String assessment, LocalDate day, @Nullable BigDecimal hours) {
        community.services().stream()
                .findFirst()
                .ifPresent(service -> memberships.join(
                        person,
                        assessments.find(assessment).packageReference(),
                        new MembershipJoinService.Joining(service.code(), day, hours, null)));
    }
}
