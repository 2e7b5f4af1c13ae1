package uk.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import uk.homeward.api.ApiCaller;
import uk.homeward.api.ApiCaller.Answer;

/** What reaches Homeward from elsewhere while people work: referrals, and time. */
record Outside(int port) {

    /** Each is somebody else. */
    private static final AtomicInteger REFERRED = new AtomicInteger();

    /** A person who is not known yet. */
    String refer(LocalDate dischargeOn) {
        return refer(
                "person",
                Map.of(
                        "givenName",
                        "Ada",
                        "familyName",
                        "Browser",
                        "dateOfBirth",
                        LocalDate.of(1941, 5, 7)
                                .plusDays(REFERRED.getAndIncrement())
                                .toString()),
                dischargeOn);
    }

    String refer(String personReference, LocalDate dischargeOn) {
        return refer("personReference", personReference, dischargeOn);
    }

    private String refer(String key, Object person, LocalDate dischargeOn) {
        Answer answer = new ApiCaller(port, "access-team")
                .post(
                        "/api/referrals",
                        Map.of(
                                key,
                                person,
                                "source",
                                "HOSPITAL_WARD",
                                "trigger",
                                "POST_HOSPITAL",
                                "area",
                                "Millbrook",
                                "expectedDischargeOn",
                                dischargeOn.toString(),
                                "medicallyFitOn",
                                dischargeOn.minusDays(2).toString(),
                                "situation",
                                "Home after a fall."));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.text("reference");
    }

    void advance(String period) {
        Answer answer = new ApiCaller(port, "administrator").post("/api/rehearsal/clock", Map.of("advance", period));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }
}
