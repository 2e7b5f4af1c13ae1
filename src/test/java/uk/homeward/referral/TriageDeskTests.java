package uk.homeward.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static uk.homeward.referral.ReferralExamples.CLOCK;
import static uk.homeward.referral.ReferralExamples.NOW;
import static uk.homeward.referral.ReferralExamples.TODAY;
import static uk.homeward.referral.ReferralExamples.fromHospital;
import static uk.homeward.referral.ReferralExamples.reasoned;
import static uk.homeward.referral.ReferralExamples.to;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.Councils;
import uk.homeward.council.CurrentServices;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.governance.Approval;
import uk.homeward.governance.Authority;
import uk.homeward.referral.SupportLookup.LiveService;
import uk.homeward.refusal.Refusal;

class TriageDeskTests {

    private static final List<CouncilProfile> ALL =
            List.of(Councils.demo(), Councils.kent(), Councils.coventry(), Councils.hampshire());

    private final SupportLookup support = mock();
    private final Referral referral = referral(fromHospital());

    @BeforeEach
    void noLiveService() {
        given(support.liveServiceOf(any())).willReturn(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEAH", "D2A"})
    @Tag("KEN-38")
    void givesAReferralToExactlyOneOfTheServicesThatAreOpenSideBySide(String service) {
        Triage agreed = desk(Councils.kent())
                .agree(referral, to(Destination.STEP_DOWN, service, ShortTermPurpose.DISCHARGE_TO_ASSESS));

        assertThat(agreed.service()).isEqualTo(service);
    }

    @Test
    @Tag("KEN-38")
    void refusesAReferralThatNoOneServiceAccepts() {
        assertRefused(
                Councils.kent(),
                to(Destination.STEP_DOWN, " ", ShortTermPurpose.DISCHARGE),
                "service",
                "Choose the one service that is to accept the person. Possible here: Kent Enablement at Home or Discharge to Assess or Community Rehabilitation at Home.");
    }

    @Test
    void refusesAServiceThatTheCouncilDoesNotHave() {
        assertRefused(
                Councils.kent(),
                to(Destination.STEP_UP, "STHS", ShortTermPurpose.ADMISSION_AVOIDANCE),
                "service",
                "The council has no such service. Possible here: Kent Enablement at Home.");
    }

    @Test
    void refusesAServiceThatIsNotThereForTheRoute() {
        assertRefused(
                Councils.kent(),
                to(Destination.STEP_UP, "D2A", ShortTermPurpose.REABLEMENT),
                "service",
                "Discharge to Assess does not take people by this route. Possible here: Kent Enablement at Home.");
    }

    @Test
    void refusesAServiceThatIsNotThereForThePurpose() {
        assertRefused(
                Councils.kent(),
                to(Destination.STEP_DOWN, "D2A", ShortTermPurpose.DEMENTIA_REABLEMENT),
                "purpose",
                "Discharge to Assess is not there for this purpose. Possible here: Kent Enablement at Home.");
    }

    @Test
    void refusesAServiceThatTakesNobodyOnTheDayOfDischarge() {
        CouncilProfile closing = closing(Councils.kent(), "D2A");

        assertRefused(
                closing,
                to(Destination.STEP_DOWN, "D2A", ShortTermPurpose.DISCHARGE),
                "service",
                "Discharge to Assess takes nobody new after 24 November 2026. Possible here: Kent Enablement at Home or Community Rehabilitation at Home.");
    }

    /** What the form requires of everybody is enough, whichever service and whichever way in. */
    @Test
    @Tag("KEN-14")
    void givesTheSameReferralToAnyServiceWithoutAnotherQuestion() {
        Referral asked = referral(fromHospital().medicallyFitOn(null).situation(null));

        for (CouncilProfile council : ALL) {
            for (ServiceDefinition service : council.services()) {
                for (EntryRoute route : service.routes()) {
                    Destination destination = Destination.valueOf(route.name());
                    Triage agreed =
                            desk(council).agree(asked, reasoned(destination, service.code(), aPurposeOf(service)));

                    assertThat(agreed.service()).isEqualTo(service.code());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASSESSMENT_AT_HOME")
    @Tag("DER-08")
    void servesEveryPurposeAndAsksForIt(ShortTermPurpose purpose) {
        Triage agreed = desk(Councils.demo()).agree(referral, to(Destination.STEP_DOWN, "ENABLE", purpose));

        assertThat(agreed.purpose()).isEqualTo(purpose);
        assertRefused(
                Councils.demo(),
                to(Destination.STEP_DOWN, "ENABLE", null),
                "purpose",
                "Choose what the service is for.");
    }

    /** Who refers, and from where, changes nothing in what can be offered; nor does the way in, where a service takes both. */
    @ParameterizedTest
    @EnumSource
    @Tag("HAM-10")
    @Tag("HAM-07")
    void offersTheSameServicesWhoeverRefersAndByWhicheverWay(ReferralSource source) {
        Referral asked = referral(fromHospital().source(source));

        for (CouncilProfile council : ALL) {
            for (EntryRoute route : EntryRoute.values()) {
                assertThat(offered(council, asked, route))
                        .containsExactlyInAnyOrderElementsOf(council.services().stream()
                                .filter(service -> service.routes().contains(route))
                                .map(ServiceDefinition::code)
                                .toList());
            }
        }
    }

    private List<String> offered(CouncilProfile council, Referral asked, EntryRoute route) {
        Destination destination = Destination.valueOf(route.name());
        return council.services().stream()
                .filter(service -> accepts(council, asked, reasoned(destination, service.code(), aPurposeOf(service))))
                .map(ServiceDefinition::code)
                .toList();
    }

    private static ShortTermPurpose aPurposeOf(ServiceDefinition service) {
        return Collections.min(service.purposes());
    }

    private boolean accepts(CouncilProfile council, Referral asked, TriageDecision decision) {
        try {
            return desk(council).agree(asked, decision).service() != null;
        } catch (Refusal refused) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"LIC, STEP_DOWN", "LIC, STEP_UP", "BEDS, STEP_UP"})
    @Tag("HAM-13")
    void asksForLiveInCareOrABedWhyLessIsNotEnough(String service, Destination route) {
        CouncilProfile hampshire = Councils.hampshire();
        TriageDecision reasoned = reasoned(route, service, ShortTermPurpose.REABLEMENT);

        Triage agreed = desk(hampshire).agree(referral, reasoned);

        assertThat(agreed.lessRestrictiveOption()).isEqualTo(reasoned.lessRestrictiveOption());
        assertThat(agreed.serviceChoiceReason()).isEqualTo(reasoned.serviceChoiceReason());
        String name = hampshire.service(service).orElseThrow().name();
        assertRefused(
                hampshire,
                new TriageDecision(
                        route, service, ShortTermPurpose.REABLEMENT, null, null, null, " ", "She wants to be at home."),
                "lessRestrictiveOption",
                name
                        + " takes more from a person than visits at home. Say which less restrictive option you considered,"
                        + " and why it is not enough.");
        assertRefused(
                hampshire,
                new TriageDecision(
                        route, service, ShortTermPurpose.REABLEMENT, null, null, null, "Visits: not at night.", null),
                "serviceChoiceReason",
                "Say why " + name + " is the right service for this person.");
    }

    @Test
    @Tag("HAM-13")
    void asksNoReasonForVisitsAtHome() {
        Triage agreed =
                desk(Councils.demo()).agree(referral, to(Destination.STEP_DOWN, "ENABLE", ShortTermPurpose.REABLEMENT));

        assertThat(agreed.lessRestrictiveOption()).isNull();
        assertThat(agreed.serviceChoiceReason()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"STEP_DOWN", "STEP_UP"})
    @Tag("COV-15")
    void leadsStepUpAndStepDownToTheSameService(Destination route) {
        Triage agreed = desk(Councils.coventry()).agree(referral, to(route, "STHS", ShortTermPurpose.REABLEMENT));

        assertThat(agreed.service()).isEqualTo("STHS");
        assertThat(agreed.destination()).isEqualTo(route);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Millbrook", "Dover", "Over the border"})
    @Tag("DER-09")
    void offersTheSameServicesWhereverThePersonLives(String area) {
        Referral fromThere = referral(fromHospital().area(area));

        Triage agreed =
                desk(Councils.demo()).agree(fromThere, to(Destination.STEP_DOWN, "D2A", ShortTermPurpose.DISCHARGE));

        assertThat(agreed.service()).isEqualTo("D2A");
    }

    @Test
    @Tag("KEN-06")
    void sendsARestartTheSameWay() {
        Referral restart = referral(fromHospital().formerPackage("PKG-000044"));

        Triage agreed =
                desk(Councils.kent()).agree(restart, to(Destination.STEP_DOWN, "KEAH", ShortTermPurpose.DISCHARGE));

        assertThat(agreed)
                .extracting(Triage::destination, Triage::service)
                .containsExactly(Destination.STEP_DOWN, "KEAH");
    }

    @ParameterizedTest
    @EnumSource(names = {"INFORMATION_AND_ADVICE", "ANOTHER_COUNCIL_SERVICE", "NHS_SERVICE", "SUPPORT_DECLINED"})
    void needsNoServiceElsewhere(Destination elsewhere) {
        Triage agreed = desk(Councils.demo()).agree(referral, to(elsewhere, "ENABLE", ShortTermPurpose.DISCHARGE));

        assertThat(agreed.destination()).isEqualTo(elsewhere);
        assertThat(agreed.service()).isNull();
        assertThat(agreed.purpose()).isNull();
    }

    @Test
    void asksWhereTheReferralGoes() {
        assertRefused(Councils.demo(), to(null, null, null), "destination", "Choose where this referral goes.");
    }

    @Test
    void refusesALongNoteAndALongReason() {
        String tooLong = "x".repeat(5_000);

        assertRefused(
                Councils.demo(),
                new TriageDecision(Destination.NHS_SERVICE, null, null, null, null, tooLong, null, null),
                "note",
                "The note has 5,000 characters. Shorten it to at most 4,000.");
        assertRefused(
                Councils.demo(),
                new TriageDecision(Destination.NHS_SERVICE, null, null, tooLong, null, null, null, null),
                "overrideReason",
                "The reason for another destination has 5,000 characters. Shorten it to at most 4,000.");
    }

    @Test
    @Tag("KEN-38")
    void offersThreeChoicesToWhoeverHasALiveService() {
        liveService();

        assertRefused(
                Councils.demo(),
                choosing(null),
                "liveServiceChoice",
                "The person already has a live short-term service, Enablement at Home. Choose to keep it, to replace it, or to close this referral.");
    }

    @ParameterizedTest
    @EnumSource(names = {"KEEP_LIVE_SERVICE", "CLOSE_REFERRAL"})
    void leavesTheLiveServiceTheOnlyOne(LiveServiceChoice choice) {
        liveService();

        Triage agreed = desk(Councils.demo()).agree(referral, choosing(choice));

        assertThat(agreed.destination()).isEqualTo(Destination.LIVE_SERVICE);
        assertThat(agreed.service()).isEqualTo("ENABLE");
        assertThat(agreed.liveServiceChoice()).isEqualTo(choice);
    }

    @Test
    void letsAnotherServiceReplaceTheLiveOne() {
        liveService();

        Triage agreed = desk(Councils.demo()).agree(referral, choosing(LiveServiceChoice.REPLACE_LIVE_SERVICE));

        assertThat(agreed.destination()).isEqualTo(Destination.STEP_DOWN);
        assertThat(agreed.service()).isEqualTo("D2A");
        assertThat(agreed.liveServiceChoice()).isEqualTo(LiveServiceChoice.REPLACE_LIVE_SERVICE);
    }

    @Test
    void replacesNothingThatEndedMeanwhile() {
        Triage agreed = desk(Councils.demo()).agree(referral, choosing(LiveServiceChoice.REPLACE_LIVE_SERVICE));

        assertThat(agreed.service()).isEqualTo("D2A");
        assertThat(agreed.liveServiceChoice()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"KEEP_LIVE_SERVICE", "CLOSE_REFERRAL"})
    void cannotKeepALiveServiceThatIsNotThere(LiveServiceChoice choice) {
        assertRefused(
                Councils.demo(),
                choosing(choice),
                "liveServiceChoice",
                "The person has no live short-term service to keep. Choose the service that is to accept them.");
    }

    @Test
    void isNotSentToTheLiveServiceWithoutAChoice() {
        assertRefused(
                Councils.demo(),
                to(Destination.LIVE_SERVICE, null, null),
                "destination",
                "Choose step-down or step-up, and then to keep the live service or to close this referral.");
    }

    private void assertRefused(CouncilProfile council, TriageDecision decision, String field, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk(council).agree(referral, decision))
                .withMessage(sentence)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static TriageDecision choosing(@Nullable LiveServiceChoice choice) {
        return new TriageDecision(
                Destination.STEP_DOWN, "D2A", ShortTermPurpose.DISCHARGE, null, choice, null, null, null);
    }

    private void liveService() {
        given(support.liveServiceOf("PER-000001"))
                .willReturn(Optional.of(new LiveService("ENABLE", "Enablement at Home")));
    }

    private TriageDesk desk(CouncilProfile council) {
        return new TriageDesk(
                new ServiceChoice(new CurrentServices(council, List.of()), ANY_AUTHORITY), support, CLOCK);
    }

    /** Whatever services hang on is in force. */
    private static final Authority ANY_AUTHORITY =
            code -> Optional.of(new Approval("DEC-000001", "A decision", TODAY, null));

    private static Referral referral(ReferralExamples.Asked asked) {
        return new Referral(
                "PER-000001",
                Request.of(asked.request(), List.of(asked.request().area()), TODAY),
                Councils.demo().responseTimes(),
                NOW);
    }

    /** The service takes nobody new after tomorrow. */
    private static CouncilProfile closing(CouncilProfile council, String code) {
        var services = council.services().stream()
                .map(service -> service.code().equals(code)
                        ? new uk.homeward.council.ServiceDefinition(
                                service.code(),
                                service.name(),
                                service.provider(),
                                service.commissioners(),
                                service.sector(),
                                service.model(),
                                service.routes(),
                                service.purposes(),
                                service.opensOn(),
                                TODAY.plusDays(1),
                                null,
                                service.minimumDays(),
                                service.plannedDays(),
                                service.maximumDays(),
                                service.targetDays(),
                                service.extensionDays(),
                                service.extensionReasons(),
                                service.chargeable(),
                                service.chargedFromPurposeChange(),
                                service.usualHoursPerWeek(),
                                service.decision(),
                                null)
                        : service)
                .toList();
        return new CouncilProfile(
                council.name(),
                council.jurisdiction(),
                council.areas(),
                council.commissioners(),
                services,
                council.responseTimes(),
                council.shortTermReview(),
                council.hospital(),
                council.lateFactDays(),
                council.workingHours());
    }
}
