package uk.homeward.decommissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uk.homeward.HomewardApplication;
import uk.homeward.calendar.TimePassed;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.governance.DecisionLine;
import uk.homeward.governance.GovernanceService;
import uk.homeward.hospital.StayDates;
import uk.homeward.paging.PageQuery;
import uk.homeward.person.NhsNumbers;
import uk.homeward.person.PersonDetails;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralSource;
import uk.homeward.rehearsal.RehearsalService;
import uk.homeward.rehearsal.TaskWorker;
import uk.homeward.shortterm.AdmissionService;
import uk.homeward.shortterm.EarlyEnding;
import uk.homeward.shortterm.EndingService;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.Sequel;
import uk.homeward.transition.HoursRequest;
import uk.homeward.transition.JoiningKind;
import uk.homeward.transition.TransitionService;

/** Kent from 15 January 2024 on, in an application of its own, without made-up people. */
class KentYear implements AutoCloseable {

    private static final String TRANSITION = "D2A-TO-KEAH";

    final DecommissioningService closings;
    final DecommissioningLookup lookup;

    private final ConfigurableApplicationContext application;
    private final TaskWorker tasks;
    private LocalDate today = LocalDate.of(2024, 1, 15);

    private KentYear(ConfigurableApplicationContext application) {
        this.application = application;
        this.closings = application.getBean(DecommissioningService.class);
        this.lookup = application.getBean(DecommissioningLookup.class);
        this.tasks = application.getBean(TaskWorker.class);
    }

    static KentYear begin() {
        return new KentYear(new SpringApplicationBuilder(HomewardApplication.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--homeward.council=kent",
                        "--homeward.data-dir=",
                        "--homeward.demo-people=false",
                        "--homeward.retention.nightly=false",
                        "--homeward.rehearsal.start=2024-01-15"));
    }

    /** Time passes until noon of this day. */
    void to(LocalDate day) {
        application
                .getBean(RehearsalService.class)
                .advanceTo(day.atTime(12, 0).atZone(WorkingHours.ZONE).toInstant());
        today = day;
        look();
    }

    void look() {
        application.publishEvent(new TimePassed(today));
    }

    /** The committee considers it on 18 January, and it is signed and published on 9 February. */
    void decide() {
        String decision = application.getBean(GovernanceService.class).list(PageQuery.first(50)).items().stream()
                .filter(one -> "24/00006".equals(one.number()))
                .map(DecisionLine::reference)
                .findFirst()
                .orElseThrow();
        if (today.isBefore(LocalDate.of(2024, 1, 18))) {
            to(LocalDate.of(2024, 1, 18));
        }
        work(
                "democratic-services",
                decision,
                "recordCommitteeOutcome",
                Map.of("consideredOn", "2024-01-18", "committeeAdvice", "ENDORSED"));
        to(LocalDate.of(2024, 2, 9));
        work(
                "executive-member",
                decision,
                "signDecision",
                Map.of("interest", "NO", "urgent", "NO", "signing", "APPROVE", "signedOn", "2024-02-09"));
    }

    String beginClosing() {
        String closing = asked("commissioner", () -> closings.begin("D2A-CLOSES"));
        work("direct-care", closing, "returnSecurityAnswers", Map.of("securityAnswers", "Policies of 2023."));
        work("compliance", closing, "completeSecurityAssurance", Map.of("assuranceAnswer", "ACCEPTED"));
        return closing;
    }

    DecommissioningView stand() {
        return lookup.all().get(0);
    }

    void recruit(int hours, LocalDate from) {
        TransitionService transitions = application.getBean(TransitionService.class);
        as(
                "commissioner",
                () -> transitions.recruit(
                        TRANSITION,
                        JoiningKind.RECRUITED,
                        new HoursRequest(BigDecimal.valueOf(hours), from, "They signed.")));
    }

    /** People join, are trained, and their phase moves. */
    void phase(int number, int joined, LocalDate from, int moved, LocalDate on) {
        if (from.isAfter(today)) {
            to(from);
        }
        recruit(joined, from);
        to(on);
        work(
                "commissioner",
                stand().reference(),
                "confirmRecruitedCapacity",
                Map.of("capacityReady", "YES", "hoursToMove", String.valueOf(moved)));
        if (stand().phase() == null || stand().phase() != number) {
            throw new AssertionError("Phase %d did not move".formatted(number));
        }
    }

    /** @return the episode */
    String supported(String name, String service, LocalDate day) {
        return started(referred(name, null), service, null, day);
    }

    /** Support goes on in Enablement at Home. */
    String moved(String episode, LocalDate day) {
        to(day);
        String person = episode(episode).personReference();
        return started(referred(null, person), "KEAH", "REPLACE_LIVE_SERVICE", day);
    }

    private String referred(@Nullable String name, @Nullable String person) {
        PersonDetails details = name == null
                ? null
                : new PersonDetails(
                        NhsNumbers.next(),
                        name,
                        "Example",
                        "1938-04-03",
                        "1 Sample Street, Swale",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false);
        return asked("access-team", () -> application
                .getBean(ReferralService.class)
                .receive(new ReferralRequest(
                        person,
                        details,
                        ReferralSource.HOSPITAL_WARD,
                        EnablementTrigger.POST_HOSPITAL,
                        false,
                        "Swale",
                        today,
                        today,
                        null,
                        "Weak after an infection.")));
    }

    private String started(String referral, String service, @Nullable String choice, LocalDate day) {
        if (day.isAfter(today)) {
            to(day);
        }
        Map<String, Object> triage =
                new HashMap<>(Map.of("destination", "STEP_DOWN", "service", service, "purpose", "DISCHARGE_TO_ASSESS"));
        if (choice != null) {
            triage.put("liveServiceChoice", choice);
        }
        work("access-team", referral, "triageReferral", triage);
        work(
                "access-team",
                referral,
                "confirmDischarge",
                Map.of("goingHome", "YES", "dischargeOn", day.toString(), "offer", "ACCEPTED"));
        String episode = application
                .getBean(EpisodeLookup.class)
                .ofReferral(referral)
                .orElseThrow()
                .reference();
        work(
                "therapist",
                episode,
                "agreeGoals",
                Map.of("goal1", "Make breakfast", "entryScore1", 3, "involvement", "PERSON", "reablement", true));
        work(
                "direct-care",
                episode,
                "confirmStart",
                Map.of("supportStarted", "YES", "startedOn", day.toString(), "hoursPerWeek", 10.5));
        if (service.equals("D2A") && day.isBefore(LocalDate.of(2024, 9, 1))) {
            to(day.plusDays(13));
            ended(episode, today);
        }
        return episode;
    }

    void ended(String episode, LocalDate on) {
        as("manager", () -> application
                .getBean(EndingService.class)
                .endEarly(
                        episode,
                        new EarlyEnding(
                                on,
                                Sequel.NO_SUPPORT_NEEDED,
                                null,
                                null,
                                "Manages alone.",
                                "Long-term team",
                                on.plusDays(14))));
    }

    void toHospital(String episode, LocalDate day) {
        to(day);
        as("access-team", () -> application.getBean(AdmissionService.class).admit(episode, StayDates.since(day)));
    }

    void sign(LocalDate on) {
        for (ClosingPoint point : ClosingPoint.values()) {
            as("commissioner", () -> closings.sign(stand().reference(), point, "In the file.", 0, on));
        }
    }

    EpisodeView episode(String reference) {
        return application.getBean(EpisodeLookup.class).find(reference);
    }

    void work(String login, String reference, String task, Map<String, Object> answers) {
        tasks.complete(login, reference, task, answers);
    }

    void as(String login, Runnable act) {
        tasks.as(login, act);
    }

    private String asked(String login, Supplier<String> act) {
        List<String> answer = new ArrayList<>();
        tasks.as(login, () -> answer.add(act.get()));
        return answer.get(0);
    }

    @Override
    public void close() {
        application.close();
    }
}
