package uk.homeward.rehearsal.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.hospital.StayDates;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralService;
import uk.homeward.rehearsal.PastPlay;
import uk.homeward.rehearsal.TaskWorker;
import uk.homeward.shortterm.AdmissionService;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;

/** Plays one life by the real services and in the real tasks, from its first step up to now. */
class DemoLife {

    private static final int WEEK = 7;

    private final DemoPerson person;
    private final String area;
    private final Doors doors;
    private final DemoCalendar calendar;
    private final DemoFacts facts;
    private String referral = "";
    private int weeks;

    DemoLife(DemoPerson person, String area, Doors doors, CouncilProfile council, Instant present) {
        this.person = person;
        this.area = area;
        this.doors = doors;
        ServiceDefinition service = doors.services().of(person.service());
        this.calendar = new DemoCalendar(person, service, council, present);
        this.facts = new DemoFacts(person, service, calendar);
    }

    /** The doors through which everybody goes. */
    record Doors(
            ReferralService referrals,
            EpisodeLookup episodes,
            AdmissionService admissions,
            TaskWorker work,
            DemoServices services,
            Map<String, DemoTask> tasks) {}

    void play(PastPlay time, Instant present) {
        for (DemoStep step : person.life()) {
            if (step.minutesAgo() != null) {
                goOn(time, calendar.minutesAgo(step.minutesAgo()));
                act(step);
            } else {
                onItsDays(step, time);
            }
        }
        time.until(present);
    }

    private void onItsDays(DemoStep step, PastPlay time) {
        LocalDate day = calendar.day(step.day());
        LocalDate before = step.eachWeekBefore() == null ? day.plusDays(1) : calendar.day(step.eachWeekBefore());
        for (; day.isBefore(before); day = day.plusDays(WEEK)) {
            goOn(time, calendar.moment(day, step.at()));
            act(step);
        }
    }

    private void goOn(PastPlay time, Instant moment) {
        if (referral.isEmpty()) {
            time.begin(moment);
        } else {
            time.until(moment);
        }
    }

    private void act(DemoStep step) {
        switch (step.does()) {
            case "refer" -> refer(step.expected() == null ? null : calendar.day(step.expected()));
            case "admitToHospital" -> admitToHospital(calendar.day(step.day()));
            default -> complete(step);
        }
    }

    private void refer(@Nullable LocalDate dischargeOn) {
        ReferralRequest request = new ReferralRequest(
                null,
                person.details(),
                person.source(),
                person.trigger(),
                person.urgent(),
                area,
                dischargeOn,
                dischargeOn == null ? null : dischargeOn.minusDays(2),
                null,
                person.situation());
        doors.work().as("access-team", () -> referral = doors.referrals().receive(request));
    }

    private void admitToHospital(LocalDate day) {
        doors.work().as("direct-care", () -> doors.admissions().admit(episode().reference(), StayDates.since(day)));
    }

    private void complete(DemoStep step) {
        if (step.does().equals("reviewProgress")) {
            facts.week(++weeks);
        }
        DemoTask task = Objects.requireNonNull(doors.tasks().get(step.does()), step.does());
        String reference =
                switch (task.of()) {
                    case REFERRAL -> referral;
                    case EPISODE -> episode().reference();
                    case REVIEW -> String.valueOf(episode().reviewReference());
                    default -> throw new IllegalArgumentException(task.of().name());
                };
        doors.work().complete(task.login(), reference, step.does(), facts.answers(task, step));
    }

    private EpisodeView episode() {
        return doors.episodes().ofReferral(referral).orElseThrow();
    }
}
