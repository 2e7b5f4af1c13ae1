package uk.homeward.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.homeward.referral.ReferralExamples.TODAY;
import static uk.homeward.referral.ReferralExamples.fromHospital;
import static uk.homeward.referral.ReferralExamples.fromTheCommunity;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homeward.referral.ReferralExamples.Asked;
import uk.homeward.refusal.Refusal;

class RequestTests {

    private static final List<String> AREAS = List.of("Millbrook", "Northdown");

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("source", fromHospital().source(null)),
                Arguments.of("trigger", fromHospital().trigger(null)),
                Arguments.of("area", fromHospital().area("  ")),
                Arguments.of("area", fromHospital().area("x".repeat(201))),
                Arguments.of("area", fromHospital().area("Atlantis")),
                Arguments.of("expectedDischargeOn", fromHospital().expectedDischargeOn(TODAY.minusYears(2))),
                Arguments.of("expectedDischargeOn", fromHospital().expectedDischargeOn(TODAY.plusYears(2))),
                Arguments.of("medicallyFitOn", fromHospital().medicallyFitOn(TODAY.plusDays(3))),
                Arguments.of("medicallyFitOn", fromHospital().medicallyFitOn(TODAY.minusYears(2))),
                Arguments.of("formerPackage", fromHospital().formerPackage("x".repeat(201))),
                Arguments.of("situation", fromHospital().situation("x".repeat(5_000))));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isRefusedWithTheFieldThatIsMissingOrWrong(String field, Asked asked) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Request.of(asked.request(), AREAS, TODAY))
                .withMessageEndingWith(".")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @EnumSource(names = {"HOSPITAL_WARD", "CARE_TRANSFER_HUB", "HOSPITAL_THERAPIST"})
    @Tag("KEN-04")
    void ofAHospitalSaysWhenThePersonIsDischarged(ReferralSource hospital) {
        Asked withoutADay = fromHospital().source(hospital).expectedDischargeOn(null);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Request.of(withoutADay.request(), AREAS, TODAY))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("expectedDischargeOn"));
    }

    @Test
    void mayTellOfADischargeThatIsPast() {
        Asked saturday = fromHospital().medicallyFitOn(null).expectedDischargeOn(TODAY.minusDays(2));

        assertThat(Request.of(saturday.request(), AREAS, TODAY).expectedDischargeOn())
                .isEqualTo(TODAY.minusDays(2));
    }

    @Test
    void mayExpectTheDischargeToday() {
        Asked today = fromHospital().expectedDischargeOn(TODAY);

        assertThat(Request.of(today.request(), AREAS, TODAY).expectedDischargeOn())
                .isEqualTo(TODAY);
    }

    @Test
    void ofTheCommunityNeedsNoDischarge() {
        assertThat(Request.of(fromTheCommunity().request(), AREAS, TODAY).expectedDischargeOn())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("COV-05")
    void namesOneOfThreePointsOfChange(EnablementTrigger trigger) {
        Request request = Request.of(fromHospital().trigger(trigger).request(), AREAS, TODAY);

        assertThat(request.trigger()).isEqualTo(trigger);
        assertThat(EnablementTrigger.values()).hasSize(3);
    }

    @Test
    @Tag("COV-05")
    void withoutAPointOfChangeIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Request.of(fromTheCommunity().trigger(null).request(), AREAS, TODAY))
                .withMessageContaining("what changed for the person");
    }

    /** One form for every service and every referrer: nothing in it is asked by one service only. */
    @ParameterizedTest
    @EnumSource
    @Tag("KEN-14")
    void isTheSameForEveryReferrer(ReferralSource source) {
        assertThat(Request.of(fromHospital().source(source).request(), AREAS, TODAY)
                        .source())
                .isEqualTo(source);
    }

    @Test
    @Tag("DER-09")
    void mayComeFromAnyArea() {
        Request elsewhere = Request.of(fromHospital().area(Request.ELSEWHERE).request(), AREAS, TODAY);

        assertThat(elsewhere.area()).isEqualTo(Request.ELSEWHERE);
    }

    @Test
    void writesTheAreaAsTheCouncilDoes() {
        assertThat(Request.of(fromHospital().area("north down").request(), List.of("North Down"), TODAY)
                        .area())
                .isEqualTo("North Down");
    }

    @Test
    @Tag("KEN-06")
    void mayRestartAPackageThatLapsedInHospital() {
        Request restart = Request.of(fromHospital().formerPackage("PKG-000044").request(), AREAS, TODAY);

        assertThat(restart.formerPackage()).isEqualTo("PKG-000044");
    }
}
