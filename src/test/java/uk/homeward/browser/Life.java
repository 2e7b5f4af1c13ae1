package uk.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.api.ApiCaller;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;

/** One life, carried by a team from its referral, posted to the API, to its outcome, while the clock is moved. */
final class Life {

    private final Team team;
    private final int port;
    private final EpisodeLookup episodes;
    private final String pictures;
    private final List<String> fired = new ArrayList<>();
    final String referral;

    private Life(Team team, int port, EpisodeLookup episodes, String pictures, String referral) {
        this.team = team;
        this.port = port;
        this.episodes = episodes;
        this.pictures = pictures;
        this.referral = referral;
    }

    /** @param pictures the folder for what the team sees, below {@code target/screens} */
    static Life begin(Team team, int port, EpisodeLookup episodes, String pictures, String referral) {
        JsonNode receipt = post(port, "access-team", "/api/referrals", referral);
        return new Life(
                team, port, episodes, pictures, receipt.path("reference").asText());
    }

    private static JsonNode post(int port, String login, String path, String body) {
        ApiCaller.Answer answer = new ApiCaller(port, login).post(path, body);
        assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
        return answer.body();
    }

    Colleague triage(String route, String service, String purpose) {
        return team.accessTeam()
                .takes("Triage referral", referral)
                .chooses("Where should this referral go?", route)
                .chooses("Which service should accept the person?", service)
                .chooses("What is the service for?", purpose)
                .pictured(picture("triage-referral"));
    }

    Colleague confirmDischarge(LocalDate day) {
        return team.accessTeam()
                .takes("Confirm discharge", referral)
                .chooses("Is the person going home with support?", "Yes")
                .types("Date of discharge", day)
                .chooses("What did the person say to the offer of reablement?", "They accepted it")
                .pictured(picture("confirm-discharge"));
    }

    Colleague confirmStepUp(LocalDate day) {
        return team.accessTeam()
                .takes("Confirm step-up", referral)
                .chooses("Is the step-up going ahead?", "Yes")
                .chooses("What did the person say to the offer of reablement?", "They accepted it")
                .types("First day of support", day)
                .pictured(picture("confirm-step-up"));
    }

    Colleague agreeGoal(String goal, int score) {
        return team.therapist()
                .takes("Agree goals", referral)
                .types("First goal", goal)
                .types("Score today", score)
                .chooses("Who agreed the goals?", "The person")
                .ticks("Reablement")
                .pictured(picture("agree-goals"));
    }

    Colleague confirmStart(LocalDate day, String hours) {
        return team.directCare()
                .takes("Confirm start", referral)
                .chooses("Did support start?", "Yes")
                .types("First day of support", day)
                .types("Hours in the first week", hours)
                .pictured(picture("confirm-start"));
    }

    Colleague reviewProgress(int score, String given, String planned) {
        return team.directCare()
                .takes("Review progress", referral)
                .types("First goal", score)
                .types("Given in the week", given)
                .types("Planned for next week", planned)
                .types("Visits this week", 14)
                .types("Different workers this week", 3)
                .chooses("How is the person compared with last week?", "Better")
                .pictured(picture("review-progress"));
    }

    Colleague conductReview(LocalDate day, int score) {
        return team.socialWorker()
                .takes("Conduct review", referral)
                .types("Date of the conversation", day)
                .chooses("Where was it held?", "At home")
                .chooses("Who took part?", "The person")
                .types("First goal", score);
    }

    Colleague tellAboutTheCharge(LocalDate day) {
        return team.socialWorker()
                .takes("Tell about the charge", referral)
                .types("Day on which the person was told", day)
                .types("Who told them?", "Sue Weston")
                .chooses("In which format?", "Large print")
                .chooses("How does the financial assessment stand?", "Done: the person pays towards the support")
                .pictured(picture("tell-about-the-charge"));
    }

    Colleague agreeWhatFollows(LocalDate until) {
        return team.socialWorker()
                .takes("Agree what follows", referral)
                .types("What follows, so that the needs are met?", "An agency takes over.")
                .types("Who owns it?", "Long-term team")
                .types("By when is it in place?", until);
    }

    Colleague approveExtension(String reason) {
        return team.manager()
                .takes("Approve extension", referral)
                .chooses("Do you approve the extension?", "Yes, approve it")
                .types("Your reason", reason)
                .pictured(picture("approve-extension"));
    }

    /** Nine o'clock on that day: what is due in the morning has happened. */
    void goesOnTo(LocalDate day) {
        List<String> own = references();
        Instant nine = day.atTime(9, 0).atZone(WorkingHours.ZONE).toInstant();
        JsonNode moved = post(port, "administrator", "/api/rehearsal/clock", "{\"to\": \"%s\"}".formatted(nine));
        team.sees(nine);
        for (JsonNode timer : moved.path("fired")) {
            if (own.contains(timer.path("reference").asText())) {
                assertThat(timer.path("succeeded").asBoolean())
                        .as(timer.toString())
                        .isTrue();
                fired.add(due(
                        LocalDateTime.ofInstant(Instant.parse(timer.path("at").asText()), WorkingHours.ZONE),
                        timer.path("timer").asText()));
            }
        }
    }

    private List<String> references() {
        Stream<@Nullable String> service = episodes.ofReferral(referral).stream()
                .flatMap(episode -> Stream.of(episode.reference(), episode.reviewReference()));
        return Stream.concat(Stream.of(referral), service).toList();
    }

    /** Every timer that fired in this life, in its order. */
    List<String> fired() {
        return fired;
    }

    static String morning(LocalDate day, String timer) {
        return due(day.atTime(8, 0), timer);
    }

    static String evening(LocalDate day, String timer) {
        return due(day.atTime(20, 0), timer);
    }

    private static String due(LocalDateTime at, String timer) {
        return at + " " + timer;
    }

    EpisodeView episode() {
        return episodes.ofReferral(referral).orElseThrow();
    }

    String picture(String name) {
        return pictures + "/" + name;
    }
}
