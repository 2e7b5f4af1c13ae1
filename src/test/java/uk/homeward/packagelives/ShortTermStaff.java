package uk.homeward.packagelives;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import uk.homeward.packagelives.PackageStaff.Waiting;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralSource;

/** Those who give somebody enablement after hospital, beside whatever else goes on. */
final class ShortTermStaff {

    private final PackageTown town;
    private final PackageStaff staff;

    ShortTermStaff(PackageTown town, PackageStaff staff) {
        this.town = town;
        this.staff = staff;
    }

    static void refer(PackageTown town, String person) {
        town.act("access-team", () -> {
            var unused = town.its(ReferralService.class)
                    .receive(new ReferralRequest(
                            person,
                            null,
                            ReferralSource.HOSPITAL_WARD,
                            EnablementTrigger.POST_HOSPITAL,
                            false,
                            "Millbrook",
                            town.today(),
                            town.today().minusDays(3),
                            null,
                            "Broke a hip; walks with a frame."));
        });
    }

    /** @return whether it was theirs */
    boolean see(Waiting waiting) {
        String today = town.today().toString();
        switch (waiting.task()) {
            case "triageReferral" ->
                complete(
                        "access-team",
                        waiting,
                        Map.of("destination", "STEP_DOWN", "service", "ENABLE", "purpose", "REABLEMENT"));
            case "confirmDischarge" ->
                complete("access-team", waiting, Map.of("goingHome", "YES", "dischargeOn", today, "offer", "ACCEPTED"));
            case "agreeGoals" ->
                complete(
                        "therapist",
                        waiting,
                        Map.of(
                                "goal1",
                                "Walk to the shop",
                                "entryScore1",
                                3,
                                "involvement",
                                "PERSON",
                                "reablement",
                                true));
            case "confirmStart" ->
                complete(
                        "direct-care",
                        waiting,
                        Map.of("supportStarted", "YES", "startedOn", today, "hoursPerWeek", 10.5));
            case "conductReview" -> complete("social-worker", waiting, findings(town.today()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void complete(String login, Waiting waiting, Map<String, Object> answers) {
        staff.complete(login, waiting.reference(), waiting.task(), answers);
    }

    private static Map<String, Object> findings(LocalDate day) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "conductedOn", day.toString(),
                "place", "AT_HOME",
                "involved", "PERSON",
                "exitScore1", 8,
                "outcomesAchieved", "FULLY_MET"));
        answers.putAll(Map.of("decision", "END_AS_PLANNED", "sequel", "NO_SUPPORT_NEEDED"));
        return answers;
    }
}
