package uk.homeward.decommissioning.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import uk.homeward.ProcessTest;
import uk.homeward.calendar.TimePassed;
import uk.homeward.decommissioning.ClosingPoint;
import uk.homeward.decommissioning.DecommissioningLookup;
import uk.homeward.decommissioning.DecommissioningService;
import uk.homeward.decommissioning.DecommissioningView;
import uk.homeward.decommissioning.MoveService;
import uk.homeward.decommissioning.TriageProposals;
import uk.homeward.hospital.StayDates;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralSource;
import uk.homeward.transition.DepartureService;
import uk.homeward.transition.HoursRequest;
import uk.homeward.transition.JoiningKind;
import uk.homeward.transition.TransitionService;

/** The base of tests in which the demo council closes Discharge to Assess. */
public abstract class ClosingServiceTest extends ProcessTest {

    protected static final String TRANSITION = "D2A-TO-ENABLE";
    protected static final LocalDate CLOSES = LocalDate.of(2027, 12, 31);
    protected static final LocalDate LAST_SAFE_START = LocalDate.of(2027, 12, 18);

    @Autowired
    protected DecommissioningService closings;

    @Autowired
    protected DecommissioningLookup lookup;

    @Autowired
    protected MoveService moveService;

    @Autowired
    protected TriageProposals proposals;

    @Autowired
    protected TransitionService transitions;

    @Autowired
    private DepartureService departures;

    @Autowired
    private ApplicationEventPublisher events;

    /** The council closes a service once: each test begins anew. */
    @AfterEach
    void leaveNothingBehind() {
        runtime.createProcessInstanceQuery().processDefinitionKey("decommissioning").list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> runtime.deleteProcessInstance(id, "over"));
        for (String table : List.of("move", "proof", "day", "alarm", "extension", "phase")) {
            database.update("delete from decommissioning_" + table);
        }
        database.update("delete from decommissioning");
        database.update("delete from transition_departure");
        database.update("delete from transition_phase");
        database.update("delete from capacity_change where service in ('ENABLE', 'D2A')");
        database.update("update episode set service = 'ELSEWHERE' where service = 'D2A'");
    }

    protected String begun() {
        return begin("commissioner", () -> closings.begin("D2A-CLOSES"));
    }

    protected String secured() {
        String closing = begun();
        returned(closing);
        scrutinised(closing, "ACCEPTED", null);
        return closing;
    }

    protected void returned(String closing) {
        complete(
                "direct-care",
                closing,
                "returnSecurityAnswers",
                Map.of("securityAnswers", "Policies of 2026; encrypted devices."));
    }

    protected void scrutinised(String closing, String outcome, @Nullable String remedy) {
        Map<String, Object> answers = new HashMap<>(Map.of("assuranceAnswer", outcome));
        if (remedy != null) {
            answers.put("remedy", remedy);
        }
        complete("compliance", closing, "completeSecurityAssurance", answers);
    }

    protected DecommissioningView stand(String closing) {
        return lookup.find(closing);
    }

    /** The day is looked at. */
    protected void look() {
        events.publishEvent(new TimePassed(LocalDate.now(clock)));
    }

    protected void recruit(int hours, LocalDate from) {
        act(
                "commissioner",
                () -> transitions.recruit(
                        TRANSITION,
                        JoiningKind.RECRUITED,
                        new HoursRequest(BigDecimal.valueOf(hours), from, "They signed.")));
    }

    protected void move(int phase, int hours) {
        act(
                "commissioner",
                () -> departures.move(
                        TRANSITION,
                        phase,
                        new HoursRequest(BigDecimal.valueOf(hours), LocalDate.now(clock), "As planned.")));
    }

    protected void sign(String closing) {
        for (ClosingPoint point : ClosingPoint.values()) {
            act("commissioner", () -> closings.sign(closing, point, "In the file.", 0, LocalDate.now(clock)));
        }
    }

    /** @return the episode */
    protected String supported(String service, LocalDate day) {
        String referral = referFromHospital(day);
        triage(referral, "STEP_DOWN", service, "DISCHARGE_TO_ASSESS");
        confirmDischarge(referral, day);
        String episode = episodeOf(referral);
        agreeGoals(episode);
        confirmStart(episode, day);
        return episode;
    }

    /** Away when the service closes, and expected back. */
    protected void inHospitalPast(String episode) {
        act("access-team", () -> admissions.admit(episode, StayDates.since(LocalDate.now(clock))));
    }

    protected void home(String episode, LocalDate day) {
        act("access-team", () -> stays.returned(episode, day, null));
    }

    protected String referAgain(String person) {
        return refer(new ReferralRequest(
                person,
                null,
                ReferralSource.HOSPITAL_WARD,
                EnablementTrigger.POST_HOSPITAL,
                false,
                "Millbrook",
                LocalDate.now(clock),
                LocalDate.now(clock),
                null,
                "Discharge to Assess closes."));
    }

    protected void triageReplacing(String referral) {
        complete(
                "access-team",
                referral,
                "triageReferral",
                Map.of(
                        "destination", "STEP_DOWN",
                        "service", "ENABLE",
                        "purpose", "DISCHARGE_TO_ASSESS",
                        "liveServiceChoice", "REPLACE_LIVE_SERVICE"));
    }

    protected static Map<String, Object> goesHome(LocalDate day) {
        return Map.of("goingHome", "YES", "dischargeOn", day.toString(), "offer", "ACCEPTED");
    }

    /** @return the episode of Enablement at Home that takes over */
    protected String movedTo(String person, LocalDate day) {
        String referral = referAgain(person);
        triageReplacing(referral);
        complete("access-team", referral, "confirmDischarge", goesHome(day));
        String episode = episodeOf(referral);
        agreeGoals(episode);
        confirmStart(episode, day);
        return episode;
    }
}
